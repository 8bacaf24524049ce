import { dueDayOf } from '@/domain/time/due';
import type { FollowUp } from './followUp';
import { kinds } from './kinds';

/** Whether it is told that a message has settled it: each mail moves a check-in that is weeks away, which is no news. */
export function isNoteworthy({ kind, due, writtenIn, closed }: FollowUp, zone: string): boolean {
  if (closed?.how !== 'message') return false;
  if (kinds[kind].showsFrom === 'at-once' || writtenIn !== null) return true;
  const sentOn = Temporal.Instant.fromEpochMilliseconds(closed.at).toZonedDateTimeISO(zone);
  return Temporal.PlainDate.compare(dueDayOf(due, zone), sentOn.toPlainDate()) <= 0;
}
