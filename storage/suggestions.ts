import { Dexie } from 'dexie';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import { db } from './db';

/** Everything that was ever proposed about this person, decided or not. */
export async function suggestionsAbout(contactId: string): Promise<readonly KeptSuggestion[]> {
  return db.suggestions
    .where('[contactId+state]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
}

export async function suggestionById(id: string): Promise<KeptSuggestion | undefined> {
  return db.suggestions.get(id);
}

/** Undecided ones that were proposed at that instant (epoch milliseconds) or later, the newest first. */
export async function openSuggestionsSince(epoch: number): Promise<readonly KeptSuggestion[]> {
  return db.suggestions
    .where('[state+at]')
    .between(['open', epoch], ['open', Dexie.maxKey])
    .reverse()
    .toArray();
}

/** Undecided ones of before that instant (epoch milliseconds). */
export async function openSuggestionsBefore(epoch: number): Promise<readonly KeptSuggestion[]> {
  return db.suggestions
    .where('[state+at]')
    .between(['open', Dexie.minKey], ['open', epoch], true, false)
    .toArray();
}
