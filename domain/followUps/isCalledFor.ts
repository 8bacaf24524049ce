import { dueDayOf } from '@/domain/time/due';
import type { FollowUp } from './followUp';
import { kinds } from './kinds';

/** Whether it asks for attention now: fresh thanks and answers at once, the rest from the morning of its day. */
export function isCalledFor(followUp: FollowUp, now: Temporal.Instant, zone: string): boolean {
  const { state, until, due, from, kind, openDue } = followUp;
  if (openDue === undefined) return false;
  if (state === 'snoozed' && until !== null) return hasCome(until, now, zone);
  if (from !== undefined) return hasCome(from, now, zone);
  return kinds[kind].showsFrom === 'at-once' || hasCome(due, now, zone);
}

/** An instant has come when it is there; a day when it has begun in the home zone. */
function hasCome(due: FollowUp['due'], now: Temporal.Instant, zone: string): boolean {
  if ('at' in due) return Temporal.Instant.compare(due.at, now) <= 0;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return Temporal.PlainDate.compare(dueDayOf(due, zone), today) <= 0;
}
