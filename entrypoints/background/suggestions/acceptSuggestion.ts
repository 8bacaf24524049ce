import type { Change } from '@/storage/change';
import { suggestionById } from '@/storage/suggestions';

/** The user has made something of it, by one click or through a sheet; its words are kept no longer here. */
export async function acceptSuggestion(c: Change, id: string): Promise<void> {
  const suggestion = await suggestionById(id);
  if (suggestion?.state !== 'open') return;
  await c.put('suggestions', [{ ...suggestion, state: 'accepted', quote: null, what: null }]);
}
