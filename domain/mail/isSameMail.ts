import type { MailInteraction } from './interaction';
import { isOwnId } from './unreadId';

/** A sending is dated by our clock, the message by the webmail's, which may also wait for its own undo. */
const SAME_WITHIN_MS = 120_000;
const MINUTE = 60_000;

/**
 * Whether these tell of one message with one person: by its id; where one of them does not know it, by account, thread,
 * direction and instant. A list dates to the minute; a sending may not know its thread yet. Two windows in which something
 * was written are two messages, however soon they were sent one after the other.
 */
export function isSameMail(one: MailInteraction, other: MailInteraction): boolean {
  if (one.contactId !== other.contactId || one.account !== other.account) return false;
  if (one.messageId === other.messageId) return true;
  if (isOwnId(one.messageId) && isOwnId(other.messageId)) return false;
  return agreeOnWho(one, other) && agreeOnThread(one, other) && agreeOnTime(one, other);
}

function agreeOnWho({ direction: one }: MailInteraction, { direction: other }: MailInteraction) {
  return one === other || one === 'unknown' || other === 'unknown';
}

function agreeOnThread({ threadId: one }: MailInteraction, { threadId: other }: MailInteraction) {
  return one === other || one === '' || other === '';
}

function agreeOnTime(one: MailInteraction, other: MailInteraction): boolean {
  const sendings = [one, other].filter(({ toldBy }) => toldBy === 'sending');
  if (sendings.length === 0) return Math.floor(one.at / MINUTE) === Math.floor(other.at / MINUTE);
  return sendings.length === 1 && Math.abs(one.at - other.at) <= SAME_WITHIN_MS;
}
