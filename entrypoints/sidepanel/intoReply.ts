import type { Refusal, ThanksChosen } from '@/components/thank/ThankSheet';
import type { FollowUp } from '@/domain/followUps/followUp';
import { nameToWriteTo } from '@/domain/mail/nameToWriteTo';
import type { OpenThread } from '@/domain/mail/openThread';
import { askPage } from '@/messaging/background';
import type { ReplyOf, ToPage } from '@/messaging/protocol';
import type { Acts } from './useActs';

interface Insertion {
  /** The open mail, if it is one with this person. */
  readonly thread: OpenThread | null;
  readonly chosen: Omit<ThanksChosen, 'language' | 'formality'>;
  /** The thanks that are due, if any. */
  readonly due: FollowUp | null;
}

type Outcome = ReplyOf<ToPage['insertReply']>['outcome'];

const refusals = {
  inserted: null,
  'already-there': 'alreadyThere',
  'no-reply-box': 'noReplyBox',
  'other-thread': 'otherThread',
} as const satisfies Record<Outcome, Refusal | null>;

/** Puts the text into the open mail's reply and remembers what it is for; why not, where it did not go in. */
export async function intoReply(
  { thread, chosen, due }: Insertion,
  { act }: Acts,
): Promise<Refusal | null> {
  const place = thread && placeOf(thread);
  if (thread === null || place === null) return 'otherThread';
  const { opening, close, occasion } = chosen;
  const name = nameToWriteTo(thread, place.contact);
  try {
    const { outcome } = await askPage(thread.tabId, 'insertReply', {
      ...place,
      name,
      opening,
      close,
    });
    if (refusals[outcome] !== null) return refusals[outcome];
  } catch {
    return 'noAnswer';
  }
  const followUpIds = [...(due === null ? [] : [due.id]), ...chosen.alsoIds];
  await act(
    'textInserted',
    { ...place, followUpIds, occasion, newFollowUpId: crypto.randomUUID() },
    null,
  );
  return null;
}

function placeOf({ threadId, account, contact }: OpenThread) {
  if (threadId === null || account === null || contact === null) return null;
  return { threadId, account, contact: contact.address };
}
