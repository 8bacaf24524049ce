import type { MailInteraction } from './interaction';
import { isSameInstant } from './isSameInstant';

/**
 * Whether the messages of a thread are at the instants at which they were kept. Where they are not, the page is read in
 * another time zone than before, and what has no id cannot be told from what is kept already.
 */
export function areDatedAsBefore(
  mails: readonly MailInteraction[],
  kept: readonly MailInteraction[],
): boolean {
  const before = new Map(kept.map(({ id, at }) => [id, at]));
  return mails.every(({ id, at }) => isSameInstant(before.get(id) ?? at, at));
}
