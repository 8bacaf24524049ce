import type { BackupTables } from '@/domain/backup/backup';
import type { FollowUp } from '@/domain/followUps/followUp';
import { suggested } from '@/domain/followUps/plan';
import type { MailInteraction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { Note } from '@/domain/people/note';
import { firstSettings } from '@/domain/people/settings';
import type { PersonRecord } from '@/domain/records/record';
import { rhythmOf } from '@/domain/retention/rhythmOf';
import { aPerson, mailsWith, noteAbout } from './aPerson';
import { type Chance, chanceOf } from './chance';
import { recordsOf } from './recordsOf';

interface Wish {
  readonly people: number;
  readonly seed: number;
  readonly now: Temporal.Instant;
}

interface Dossier {
  readonly contact: Contact;
  readonly interactions: readonly MailInteraction[];
  readonly records: readonly PersonRecord[];
  readonly followUps: readonly FollowUp[];
  readonly notes: readonly Note[];
}

/** Invented people with all that is kept of them; what follows from facts is computed as the extension does. */
export function sampleTables({ people, seed, now }: Wish): BackupTables {
  const chance = chanceOf(seed);
  const all = Array.from({ length: people }, (_, index) => aDossier(index, chance, now));
  return {
    contacts: all.map(({ contact }) => contact),
    interactions: all.flatMap(({ interactions }) => interactions),
    followUps: all.flatMap(({ followUps }) => followUps),
    notes: all.flatMap(({ notes }) => notes),
    records: all.flatMap(({ records }) => records),
    suggestions: [],
    settings: [settings],
  };
}

const settings = firstSettings('Europe/Rome');

function aDossier(index: number, chance: Chance, now: Temporal.Instant): Dossier {
  const contact = aPerson(index, chance, now);
  const interactions = mailsWith(contact, chance, now);
  const records = recordsOf(contact, chance, now);
  const person = { contact, interactions, records, settings, now };
  const unsettled = suggested({ ...person, closed: [] });
  const rhythm = rhythmOf({ ...person, unsettled, someoneElseAt: null }, null);
  const notes = chance.isTrue(0.25) ? [noteAbout(contact, chance)] : [];
  return { contact: { ...contact, rhythm }, interactions, records, followUps: unsettled, notes };
}
