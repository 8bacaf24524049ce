import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import { isSameMail } from '@/domain/mail/isSameMail';
import type { Sending } from '@/domain/mail/sending';
import { unreadId } from '@/domain/mail/unreadId';
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
  const messageId = sending.messageId ?? unreadId('sending', sending.composeId);
  return {
    kind: 'message',
    id: `${account}/${messageId}/${contactId}`,
    contactId,
    at: now.epochMilliseconds,
    direction: 'out',
    account,
    messageId,
    threadId: sending.threadId ?? '',
    toldBy: 'sending',
    subject: null,
    asks: false,
  };
}

/**
 * The message of that sending among everything with that person, as far as it is kept: as it was told, or as list or thread
 * have shown it since. Where its thread is not known, what was read of a thread is not taken for it.
 */
export function keptOfSending(
  history: readonly Interaction[],
  touch: MailInteraction,
): readonly Interaction[] {
  const told = history.filter(({ id }) => id === touch.id);
  const shown = history
    .filter((one) => one.kind === 'message')
    .filter((one) => one.id !== touch.id && isSameMail(one, touch))
    .findLast(({ toldBy }) => toldBy !== undefined || touch.threadId !== '');
  return shown === undefined ? told : [...told, shown];
}
