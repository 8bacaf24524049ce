import type { FollowUp } from '@/domain/followUps/followUp';
import type { Interaction } from '@/domain/mail/interaction';
import type { NamedPerson } from '@/domain/people/namedPerson';
import type { Note } from '@/domain/people/note';
import type { PersonRecord } from '@/domain/records/record';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import { Dexie } from 'dexie';
import { db } from './db';
import { historyWith } from './interactions';
import { notesAbout } from './notes';
import { recordsAbout } from './records';
import { suggestionsAbout } from './suggestions';

/** Everything that is kept about one person, but for the contact itself. */
export interface RowsAbout {
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly FollowUp[];
  readonly notes: readonly Note[];
  readonly records: readonly PersonRecord[];
  readonly suggestions: readonly KeptSuggestion[];
  readonly namedPeople: readonly NamedPerson[];
}

export async function rowsAbout(contactId: string): Promise<RowsAbout> {
  const [interactions, followUps, notes, records, suggestions, namedPeople] = await Promise.all([
    historyWith(contactId),
    followUpsOf(contactId),
    notesAbout(contactId),
    recordsAbout(contactId),
    suggestionsAbout(contactId),
    db.namedPeople.where('contactId').equals(contactId).toArray(),
  ]);
  return { interactions, followUps, notes, records, suggestions, namedPeople };
}

/** In every state, those that are done included. */
async function followUpsOf(contactId: string): Promise<readonly FollowUp[]> {
  return db.followUps
    .where('[contactId+state]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
}
