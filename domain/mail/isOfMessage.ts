import { isSameInstant } from './isSameInstant';
import type { MailInThread } from './mailsWithNobody';
import { isOwnId } from './unreadId';

/** Whether what was told of a thread tells of this message of it: by its id, else by its instant. */
export function isOfMessage(told: MailInThread, message: MailInThread): boolean {
  if (isOwnId(told.messageId)) return told.messageId === message.messageId;
  return isSameInstant(told.at, message.at);
}
