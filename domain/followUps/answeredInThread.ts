import type { MailInteraction } from '@/domain/mail/interaction';
import { close } from './close';
import type { FollowUp } from './followUp';

export interface Answered {
  readonly closed: readonly FollowUp[];
  /** Messages that want no answer any more. */
  readonly mails: readonly MailInteraction[];
}

/**
 * DESIGN P8: what was asked in a thread is answered once a list shows an own message there at a later instant, also where
 * the list does not say to whom that went. What the user has taken back since (`notBefore`) stays open.
 *
 * @param mails what is kept of the thread with one person.
 */
export function answeredInThread(
  followUps: readonly FollowUp[],
  mails: readonly MailInteraction[],
  ownAt: number,
): Answered {
  const asking = mails.filter(({ asks, at }) => asks && at < ownAt);
  const owed = followUps.filter(
    ({ kind, interactionId }) => kind === 'reply' && asking.some(({ id }) => id === interactionId),
  );
  if (owed.some(({ notBefore }) => (notBefore ?? 0) >= ownAt)) return { closed: [], mails: [] };
  return {
    closed: owed.map((one) => close(one, 'done', { how: 'message', at: ownAt })),
    mails: asking.map((mail) => ({ ...mail, asks: false })),
  };
}
