import { readFirst } from '../read';
import type { Reading } from '../readFact';
import { outsideBodies } from './outside';
import { shownTime } from './selectors';
import { sentAt } from './sentAt';
import type { ShownDates } from './shownDates';

interface TimeContext {
  readonly zone: string;
  readonly dates: ShownDates;
}

const LONGEST_DATE = 100;

/** When a message was sent, in the zone of the page. */
export function readTime(
  message: Element,
  id: string | null,
  context: TimeContext,
): Reading<string> {
  const shown = readFirst(message, shownTime, outsideBodies)?.getAttribute('title') ?? '';
  return timeOf(id, shown, context);
}

export function timeOf(
  id: string | null,
  shown: string,
  { zone, dates }: TimeContext,
): Reading<string> {
  const times = shown.length > LONGEST_DATE ? [] : dates(shown);
  const sent = sentAt(
    id,
    times.flatMap((time) => instantIn(time, zone) ?? []),
  );
  if (sent === null) return { missing: 'no id, and no date that can be read in one way only' };
  const zoned = sent.instant.toZonedDateTimeISO(zone);
  return {
    value: zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    readBy: sent.readBy,
  };
}

/** An hour that the clock skipped or showed twice is no instant. */
function instantIn(time: Temporal.PlainDateTime, zone: string): Temporal.Instant | null {
  try {
    return time.toZonedDateTime(zone, { disambiguation: 'reject' }).toInstant();
  } catch {
    return null; // RangeError is how Temporal says "twice or never"
  }
}
