import { useLiveQuery } from 'dexie-react-hooks';
import type { Moment } from '@/components/words/moment';
import type { Contact } from '@/domain/people/contact';
import { type KeptSuggestion, SUGGESTED_DAYS } from '@/domain/suggestions/keptSuggestion';
import { contactById } from '@/storage/contacts';
import { openSuggestionsSince } from '@/storage/suggestions';

export interface Suggested {
  /** The newest first. */
  readonly suggestions: readonly KeptSuggestion[];
  readonly contacts: ReadonlyMap<string, Contact>;
}

/** What was proposed within three days and nobody has decided, live; `undefined` until it is read. */
export function useSuggestions({ now }: Moment): Suggested | undefined {
  const since = now.toInstant().subtract({ hours: 24 * SUGGESTED_DAYS }).epochMilliseconds;
  return useLiveQuery(async () => {
    const suggestions = await openSuggestionsSince(since);
    const ids = [...new Set(suggestions.map(({ contactId }) => contactId))];
    const people = (await Promise.all(ids.map(contactById))).filter((one) => one !== undefined);
    return { suggestions, contacts: new Map(people.map((one) => [one.id, one])) };
  }, [since]);
}
