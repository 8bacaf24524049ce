import { type Accept, readFirst } from '../read';
import type { Reading } from '../readFact';
import { shownTime } from './selectors';
import { instantOfId, type SentAt, sentAt } from './sentAt';
import { showsInstant, showsInstantSomewhere } from './showsInstant';
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
  context: TimeContext & { readonly outside: Accept },
): Reading<string> {
  const shown = readFirst(message, shownTime, context.outside)?.getAttribute('title') ?? '';
  return knownTimeOf(id, shown, context);
}

/** A thread and a list are read again with each change; their dates are not, unless the page's language changed. */
export function knownTimeOf(
  id: string | null,
  shown: string,
  context: TimeContext,
): Reading<string> {
  const known = knownBy.get(context.dates) ?? new Map<string, Reading<string>>();
  const key = `${id ?? ''} ${context.zone} ${shown}`;
  const time = known.get(key) ?? timeOf(id, shown, context);
  if (known.size >= MOST_KNOWN) known.clear();
  knownBy.set(context.dates, known.set(key, time));
  return time;
}

const knownBy = new WeakMap<ShownDates, Map<string, Reading<string>>>();
const MOST_KNOWN = 2_000;

export function timeOf(
  id: string | null,
  shown: string,
  { zone, dates }: TimeContext,
): Reading<string> {
  const sent = agreedAt(id, shown, zone) ?? understood(id, shown, { zone, dates });
  if (sent === null) return { missing: 'no id, and no date that can be read in one way only' };
  const zoned = sent.instant.toZonedDateTimeISO(zone);
  return {
    value: zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    readBy: sent.readBy,
  };
}

/** Most dates need not be understood: their numbers are those of the id's instant. */
function agreedAt(id: string | null, shown: string, zone: string): SentAt | null {
  const instant = id === null ? null : instantOfId(id);
  if (instant === null || !showsInstant(shown, instant, zone)) return null;
  return { instant, readBy: 'message id' };
}

/** A date that is there and cannot be read must at least have the numbers of the id's instant, in some zone. */
function understood(id: string | null, shown: string, context: TimeContext): SentAt | null {
  const times = instantsOf(shown, context);
  if (id === null || shown === '' || times.length > 0) return sentAt(id, times);
  const instant = instantOfId(id);
  return showsInstantSomewhere(shown, instant) ? { instant, readBy: 'message id' } : null;
}

function instantsOf(shown: string, { zone, dates }: TimeContext): readonly Temporal.Instant[] {
  const times = shown === '' || shown.length > LONGEST_DATE ? [] : dates(shown);
  return times.flatMap((time) => instantIn(time, zone) ?? []);
}

/** An hour that the clock skipped or showed twice is no instant. */
function instantIn(time: Temporal.PlainDateTime, zone: string): Temporal.Instant | null {
  try {
    return time.toZonedDateTime(zone, { disambiguation: 'reject' }).toInstant();
  } catch {
    return null; // RangeError is how Temporal says "twice or never"
  }
}
