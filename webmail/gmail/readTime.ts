import { type Accept, readFirst } from '../read';
import type { Reading } from '../readFact';
import { shownTime } from './selectors';
import { instantOfId, type SentAt, sentAt } from './sentAt';
import { showsInstant, showsInstantSomewhere } from './showsInstant';
import { isoIn } from './wallClock';
import type { ShownDates } from '@/domain/time/shownDates';

interface TimeContext {
  readonly zone: string;
  readonly dates: ShownDates;
  readonly now: Temporal.Instant;
}

const LONGEST_DATE = 100;

/** When a message was sent, in the zone of the page. */
export function readTime(
  message: Element,
  id: string | null,
  context: TimeContext & { readonly outside: Accept },
): Reading<string> {
  const shown = readFirst(message, shownTime, context.outside)?.getAttribute('title') ?? '';
  return timeOf(id, shown, context);
}

/** A mail that waits to be sent stands in its thread already, a snoozed one in its list, with the date to come. */
const STILL_TO_COME = { missing: 'the date is still to come' };

export function timeOf(id: string | null, shown: string, context: TimeContext): Reading<string> {
  const agreed = agreedAt(id, shown, context.zone);
  const times = agreed === null ? instantsOf(shown, context) : [];
  if (id !== null && isToCome(id, times, context.now)) return STILL_TO_COME;
  const sent = agreed ?? understood(id, shown, times);
  if (sent === null) return { missing: 'no id, and no date that can be read in one way only' };
  return { value: isoIn(context.zone, sent.instant.epochMilliseconds), readBy: sent.readBy };
}

/** The id says that the page is not shown by a clock that is behind. */
function isToCome(id: string, times: readonly Temporal.Instant[], now: Temporal.Instant): boolean {
  const latest = now.add({ minutes: 5 });
  const isAfter = (time: Temporal.Instant) => Temporal.Instant.compare(time, latest) > 0;
  return times.length > 0 && times.every(isAfter) && !isAfter(instantOfId(id));
}

/** Most dates need not be understood: their numbers are those of the id's instant. */
function agreedAt(id: string | null, shown: string, zone: string): SentAt | null {
  const instant = id === null ? null : instantOfId(id);
  if (instant === null || !showsInstant(shown, instant, zone)) return null;
  return { instant, readBy: 'message id' };
}

/** A date that is there and cannot be read must at least have the numbers of the id's instant, in some zone. */
function understood(
  id: string | null,
  shown: string,
  times: readonly Temporal.Instant[],
): SentAt | null {
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
