import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import type { BackgroundHandlers } from '@/messaging/background';
import { type Change, change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { suggestionById } from '@/storage/suggestions';
import { afterChange } from '../afterChange';

/** *Not this*, or *never for this person*: the words go, and what they said is not proposed again. */
export const onSuggestionDeclined: BackgroundHandlers['suggestionDeclined'] = async (request) => {
  const { actId, suggestionId, never } = request;
  await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    const suggestion = await suggestionById(suggestionId);
    if (suggestion?.state !== 'open') return;
    await c.put('suggestions', [{ ...suggestion, state: 'declined', quote: null, what: null }]);
    if (never) await neverAgain(c, suggestion);
  });
  await afterChange();
  return { ok: true };
};

async function neverAgain(c: Change, { contactId, kind }: KeptSuggestion): Promise<void> {
  const contact = await contactById(contactId);
  if (contact === undefined) return;
  const never = new Set([...(contact.care?.neverSuggest ?? []), kind]);
  const care = { ...contact.care, neverSuggest: [...never] };
  await c.put('contacts', [{ ...contact, care }]);
}
