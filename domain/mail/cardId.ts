import { unreadId } from './unreadId';

const TO_THE_MINUTE = 'yyyy-mm-ddThh:mm'.length;

/**
 * The id of a folded message until it is read itself: by its date as it is shown, which stays the same in whatever time zone
 * the page is read.
 *
 * @param sentAt ISO-8601 with offset.
 */
export function cardId(threadId: string, sentAt: string): string {
  return unreadId('card', `${threadId}:${sentAt.slice(0, TO_THE_MINUTE)}`);
}
