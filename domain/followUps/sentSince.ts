import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import type { FollowUp } from './followUp';

type Place = Pick<MailInteraction, 'account' | 'threadId'>;

/** The user's newest mail in that thread since the follow-up arose: it may be what the question is about. */
export function sentSince(
  { createdAt }: FollowUp,
  /** Oldest first. */
  interactions: readonly Interaction[],
  place: { readonly [K in keyof Place]: Place[K] | null },
): MailInteraction | null {
  const mails = interactions.filter((one) => one.kind === 'message');
  const isIt = ({ direction, at, threadId, account }: MailInteraction) =>
    direction === 'out' &&
    at > createdAt &&
    threadId === place.threadId &&
    account === place.account;
  return mails.findLast(isIt) ?? null;
}
