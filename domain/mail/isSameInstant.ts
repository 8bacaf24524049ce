/** A list dates to the minute; a sending is dated by our clock, its message by the webmail's. */
const SAME_WITHIN_MS = 120_000;

/** Whether two instants (epoch milliseconds), told in different ways, can be those of one message. */
export function isSameInstant(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_WITHIN_MS;
}
