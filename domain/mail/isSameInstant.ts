import { isWholeMinute } from './isWholeMinute';

/** The webmail's clock may be ahead of ours by as much, or behind it. */
const SAME_WITHIN_MS = 120_000;
const MINUTE = 60_000;

/**
 * Whether two instants (epoch milliseconds), told in different ways, can be those of one message. A list dates to the
 * minute, and so does Outlook everywhere: such an instant lies anywhere in its minute. A sending is dated by our clock,
 * its message by the webmail's.
 */
export function isSameInstant(one: number, other: number): boolean {
  const [early, late] = one < other ? [one, other] : [other, one];
  return late - early < SAME_WITHIN_MS + (isWholeMinute(early) ? MINUTE : 1);
}
