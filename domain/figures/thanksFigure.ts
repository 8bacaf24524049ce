import type { FollowUp } from '@/domain/followUps/followUp';
import { isWithin, type Period, type Share } from './figures';

/**
 * Who was thanked by the next day (DESIGN P1, "late ones do nothing"): of all thanks that were due in that time, done or
 * still open. Dismissed ones were not wanted.
 */
export function thanksFigure(thanks: readonly FollowUp[], period: Period, zone: string): Share {
  const due = thanks.filter(
    (one) =>
      one.kind === 'thank-you' &&
      one.state !== 'dismissed' &&
      isWithin(endOfNextDay(one, zone), period),
  );
  const isInTime = (one: FollowUp) =>
    one.closed !== null && one.closed.at < endOfNextDay(one, zone);
  return {
    kept: due.filter(isInTime).map(({ contactId }) => contactId),
    missed: due.filter((one) => !isInTime(one)).map(({ contactId }) => contactId),
  };
}

function endOfNextDay({ since, createdAt }: FollowUp, zone: string): number {
  const occasion = Temporal.Instant.fromEpochMilliseconds(since ?? createdAt);
  const day = occasion.toZonedDateTimeISO(zone).toPlainDate();
  return day.add({ days: 2 }).toZonedDateTime(zone).epochMilliseconds;
}
