const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;
/** "Within minutes": a message received is shown with the minute of its own clock, ours may be a little off. */
const CLOSE = 5 * MINUTE;
/** No two zones of the world are further apart from UTC. */
const FARTHEST_ZONE = 14 * HOUR;

/** Gmail's ids hold the millisecond of arrival above their lowest 20 bits (WEBMAIL 2.1; checked there on 81 mails). */
export function instantOfId(legacyId: string): Temporal.Instant {
  // Five hexadecimal digits are those 20 bits.
  return Temporal.Instant.fromEpochMilliseconds(Number.parseInt(`0${legacyId.slice(0, -5)}`, 16));
}

/** When a message was sent, and which source says so. */
export interface SentAt {
  readonly instant: Temporal.Instant;
  readonly readBy: 'message id' | 'shown date' | 'message id alone';
}

/**
 * WEBMAIL 2.1: the id has seconds and needs no zone, but 7 of 66 received mails were imported or delivered late, up to a
 * year. The shown date and the id agree within minutes, or differ by whole quarters of an hour (the page was shown in
 * another zone): the id. They differ otherwise: the shown date, if it can be read in one way only.
 */
export function sentAt(id: string | null, shown: readonly Temporal.Instant[]): SentAt | null {
  const arrival = id === null ? null : instantOfId(id);
  const [first, ...others] = shown;
  if (arrival === null || (first !== undefined && !shown.some((time) => agree(arrival, time)))) {
    if (first === undefined || others.length > 0) return null;
    return { instant: first, readBy: 'shown date' };
  }
  return { instant: arrival, readBy: first === undefined ? 'message id alone' : 'message id' };
}

function agree(arrival: Temporal.Instant, shown: Temporal.Instant): boolean {
  const difference = arrival.epochMilliseconds - shown.epochMilliseconds;
  if (Math.abs(difference) <= CLOSE) return true;
  if (Math.abs(difference) > FARTHEST_ZONE + CLOSE) return false;
  // The shown date is cut to the minute; own mail was seen 0.6 s before its id, received mail within a minute.
  const beyond = difference - Math.floor((difference + MINUTE / 2) / QUARTER) * QUARTER;
  return beyond <= 1.5 * MINUTE;
}
