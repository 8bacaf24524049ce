import type { MailInteraction } from './interaction';
import { isSameInstant } from './isSameInstant';
import { isOwnId } from './unreadId';

/**
 * Whether these tell of one message with one person: by its id; where one of them does not know it, by account, thread,
 * direction and instant. A sending may not know its thread yet. Two windows in which something
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
  const areSendings = one.toldBy === 'sending' && other.toldBy === 'sending';
  return !areSendings && isSameInstant(one.at, other.at);
}
