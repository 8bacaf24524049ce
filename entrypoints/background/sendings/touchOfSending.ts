import { isSentFrom } from '@/domain/followUps/isSentFrom';
import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import type { Sending } from '@/domain/mail/sending';
import type { EmailAddress } from '@/domain/people/emailAddress';

export interface OwnSending {
  readonly account: EmailAddress;
  readonly sending: Sending;
}

/**
 * A message that has just gone out, as one word with that person, before it is read itself: its instant is ours, and its
 * thread may not be known yet.
 */
export function touchOfSending(
  contactId: string,
  { account, sending }: OwnSending,
  now: Temporal.Instant,
): MailInteraction {
  const messageId = sending.messageId ?? `sending:${sending.composeId}`;
  return {
    kind: 'message',
    id: `${account}/${messageId}/${contactId}`,
    contactId,
    at: now.epochMilliseconds,
    direction: 'out',
    account,
    messageId,
    threadId: sending.threadId ?? '',
    subject: null,
    asks: false,
  };
}

/** A message as its page tells of it and the same one as it is read differ by their clocks and by the webmail's undo. */
const SAME_WITHIN_MS = 120_000;

/**
 * The message of that sending among everything with that person, as far as it is kept: the touch itself, or the newest own
 * message of its thread if that went out at about that instant. Where the thread is not known nothing is guessed.
 */
export function keptOfSending(
  history: readonly Interaction[],
  touch: MailInteraction,
): readonly Interaction[] {
  const provisional = history.filter(({ id }) => id === touch.id);
  const read = history.findLast((one) => one.id !== touch.id && isFromSamePlace(one, touch));
  const isIt = read !== undefined && Math.abs(read.at - touch.at) <= SAME_WITHIN_MS;
  return isIt ? [...provisional, read] : provisional;
}

function isFromSamePlace(one: Interaction, { account, threadId }: MailInteraction): boolean {
  return threadId !== '' && isSentFrom({ account, threadId }, one);
}
