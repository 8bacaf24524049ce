import type { FollowUp } from '@/domain/followUps/followUp';
import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { Note } from '@/domain/people/note';
import type { Settings } from '@/domain/people/settings';
import type { LossRecord } from '@/domain/records/loss';
import type { PersonRecord } from '@/domain/records/record';
import { lastInTouchBeside } from '@/storage/peopleOfCompany';
import { contactById } from '@/storage/contacts';
import { openFollowUpsOf } from '@/storage/followUps';
import { recordsSince } from '@/storage/recordsSince';
import { historyWith } from '@/storage/interactions';
import { notesAbout } from '@/storage/notes';
import { recordsAbout } from '@/storage/records';
import { currentSettings } from '@/storage/settings';

export interface Person {
  readonly contact: Contact;
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  /** By due. */
  readonly followUps: readonly FollowUp[];
  readonly notes: readonly Note[];
  /** Oldest first. */
  readonly records: readonly PersonRecord[];
  /** Who else of the same company was in touch last. */
  readonly beside: Contact | null;
  /** Of people who left within a year. */
  readonly losses: readonly LossRecord[];
  readonly settings: Settings;
  /** When this was read: a talk noted a second ago is not yet to come. */
  readonly readAt: Temporal.Instant;
}

/** DESIGN P10: "people left this year". */
const LOSSES_TOLD_DAYS = 365;

/** Everything kept about that person, as it stands now; `null` where nobody is kept. */
export async function readPerson(contactId: string): Promise<Person | null> {
  const [contact, interactions, followUps, notes, records, settings] = await Promise.all([
    contactById(contactId),
    historyWith(contactId),
    openFollowUpsOf(contactId),
    notesAbout(contactId),
    recordsAbout(contactId),
    currentSettings(),
  ]);
  if (contact === undefined) return null;
  const readAt = Temporal.Now.instant();
  const yearAgo = readAt.subtract({ hours: 24 * LOSSES_TOLD_DAYS }).epochMilliseconds;
  const [beside, losses] = await Promise.all([
    lastInTouchBeside(contact),
    recordsSince('loss', yearAgo),
  ]);
  return { contact, interactions, followUps, notes, records, settings, beside, losses, readAt };
}
