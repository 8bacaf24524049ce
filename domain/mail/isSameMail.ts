import type { MailInteraction } from './interaction';
import { isSameInstant } from './isSameInstant';
import { isWholeMinute } from './isWholeMinute';
import { isOwnId } from './unreadId';

/**
 * Whether these tell of one message with one person: by its id; where one of them does not know it, by account, thread,
 * direction and instant. A sending may not know its thread yet. Two windows in which something
 * was written are two messages, however soon they were sent one after the other.
 *
 * Outlook gives a mail that is moved to another folder a new id (Exchange's, for all but those who ask for immutable ones):
 * where it dates to the minute, two ids in one thread and one minute are one mail. Should they have been two, their touch is
 * the same one.
 */
export function isSameMail(one: MailInteraction, other: MailInteraction): boolean {
  if (one.contactId !== other.contactId || one.account !== other.account) return false;
  if (one.messageId === other.messageId) return true;
  if (!agreeOnWho(one, other)) return false;
  if (isOwnId(one.messageId) && isOwnId(other.messageId)) return isMoved(one, other);
  return agreeOnThread(one, other) && agreeOnTime(one, other);
}

function isMoved(one: MailInteraction, other: MailInteraction): boolean {
  return one.threadId === other.threadId && one.at === other.at && isWholeMinute(one.at);
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
