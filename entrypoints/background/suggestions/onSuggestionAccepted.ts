import type { FollowUp } from '@/domain/followUps/followUp';
import { thanksFor } from '@/domain/followUps/thanks';
import { type Accepted, accepted } from '@/domain/suggestions/accepted';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import type { BackgroundHandlers } from '@/messaging/background';
import type { RequestOf, ToBackground } from '@/messaging/protocol';
import { type Change, change } from '@/storage/change';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { interactionById } from '@/storage/interactions';
import { recordsAbout } from '@/storage/records';
import { currentSettings } from '@/storage/settings';
import { suggestionById } from '@/storage/suggestions';
import { afterChange } from '../afterChange';
import { bringUpToDate } from '../bringUpToDate';
import { acceptSuggestion } from './acceptSuggestion';

type Request = RequestOf<ToBackground['suggestionAccepted']>;

/** One click makes of it what it calls for: a record, thanks, an answer owed. One undo takes all of it back. */
export const onSuggestionAccepted: BackgroundHandlers['suggestionAccepted'] = async (request) => {
  const now = Temporal.Now.instant();
  const thankYouId = await change({ id: request.actId, now }, async (c) => {
    const suggestion = await suggestionById(request.suggestionId);
    if (suggestion?.state !== 'open') return null;
    const made = await madeOf(suggestion, request);
    await acceptSuggestion(c, suggestion.id);
    await keep(c, { suggestion, made, request, now });
    await bringUpToDate(c, suggestion.contactId, now);
    return thanksDue(suggestion.contactId, request);
  });
  await afterChange();
  return { thankYouId };
};

/** By hand, or because of what was just written down. */
async function thanksDue(contactId: string, request: Request): Promise<string | null> {
  const open = await unsettledFollowUpsOf(contactId);
  const isIt = ({ id, kind, recordId }: FollowUp) =>
    kind === 'thank-you' && (id === request.followUpId || recordId === request.recordId);
  return open.find(isIt)?.id ?? null;
}

async function madeOf(suggestion: KeptSuggestion, request: Request): Promise<Accepted> {
  const records = await recordsAbout(suggestion.contactId);
  const hasOrdered = records.some(({ kind }) => kind === 'order');
  return accepted(suggestion, { ...request, hasOrdered });
}

interface Kept {
  readonly suggestion: KeptSuggestion;
  readonly made: Accepted;
  readonly request: Request;
  readonly now: Temporal.Instant;
}

async function keep(c: Change, { suggestion, made, request, now }: Kept): Promise<void> {
  const { contactId, interactionId } = suggestion;
  if (made.record !== null) await c.put('records', [made.record]);
  if (made.thanks !== null) {
    const id = request.followUpId;
    const settings = await currentSettings();
    const thanks = { id, contactId, occasion: made.thanks, settings, now, talk: null };
    await c.put('followUps', [thanksFor(thanks)]);
  }
  const mail = made.asks ? await interactionById(interactionId) : undefined;
  if (mail?.kind === 'message') await c.put('interactions', [{ ...mail, asks: true }]);
}
