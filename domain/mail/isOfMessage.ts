import { isOwnId } from './unreadId';
import type { MailInThread } from './mailsWithNobody';

const MINUTE = 60_000;

/** Whether what was told of a thread tells of this message of it: by its id, else by the minute to which lists date. */
export function isOfMessage(told: MailInThread, message: MailInThread): boolean {
  if (isOwnId(told.messageId)) return told.messageId === message.messageId;
  return Math.floor(told.at / MINUTE) === Math.floor(message.at / MINUTE);
}
