import type { EmailAddress } from '@/domain/people/emailAddress';
import { isOwn } from '@/domain/people/senders';
import type { MailInteraction } from './interaction';
import { MOST_RECIPIENTS } from './interactionsIn';
import { isOutsider } from './outsidersOf';
import type { Addressee, Person } from './reading';
import type { SeenRow } from './seenRow';
import { unreadId } from './unreadId';

/** A message that a row tells of, with one person from outside. */
export interface RowTouch {
  readonly with: Addressee;
  readonly direction: MailInteraction['direction'];
}

/**
 * With whom somebody was in touch at the instant of a row; right or nothing.
 *
 * - *Sent* says to whom the user wrote.
 * - Whoever wrote last from outside was in touch with the user.
 * - Where the user wrote last, the row does not say to whom: a mail passed on to a colleague stands in the thread of the
 *   customer it came from. *Sent* says it, or the thread once it is opened.
 * - Where it is uncertain who wrote last, it was one of two if nobody else has written in the thread: a touch without
 *   direction. With a third person, or somebody who is not named, it could be anybody's.
 */
export function touchesInRow(row: SeenRow, account: EmailAddress): readonly RowTouch[] {
  const { isSent, lastWriter, people } = row;
  const outside = eachOnce(people.filter((one) => isOutsider(one, account)));
  if (isSent) return people.length > MOST_RECIPIENTS ? [] : outside.map(touch('out'));
  if (lastWriter !== null) return isOutsider(lastWriter, account) ? [touch('in')(lastWriter)] : [];
  const areKnown = people.every((one) => isOutsider(one, account) || isTheUser(one, account));
  return row.namesAll && areKnown && outside.length === 1 ? outside.map(touch('unknown')) : [];
}

function touch(direction: RowTouch['direction']): (person: Addressee) => RowTouch {
  return (person) => ({ with: person, direction });
}

function eachOnce(people: readonly Addressee[]): readonly Addressee[] {
  return [...new Map(people.map((one) => [one.address, one])).values()];
}

function isTheUser({ address }: Person, account: EmailAddress): boolean {
  return address !== null && isOwn(address, account);
}

/**
 * Whether the user takes part. Somebody who alone has written may be a newsletter, which no row tells apart: such a sender
 * is nobody new because of a list.
 */
export function isConversation({ isSent, people }: SeenRow, account: EmailAddress): boolean {
  return isSent || people.some((one) => isTheUser(one, account));
}

/** Whether the user's own message stands in that thread at the instant of the row. */
export function isByTheUser({ lastWriter }: SeenRow, account: EmailAddress): boolean {
  return lastWriter !== null && isTheUser(lastWriter, account);
}

/** The id of a row's message: the webmail's own, else one that follows from its thread and minute. */
export function messageIdOfRow({ lastMessageId, threadId, at }: SeenRow): string {
  const minute = Math.floor(Temporal.Instant.from(at).epochMilliseconds / 60_000);
  return lastMessageId ?? unreadId('row', `${threadId}:${minute.toString(36)}`);
}
