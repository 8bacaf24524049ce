import { isWorkingDay, nextWorkingDay, type WorkingTime } from './workingTime';

interface Wanted {
  /** Minutes of the day in the home zone. */
  readonly at: number;
  /** The day that had its notification, ISO; `null` before the first. */
  readonly lastDay: string | null;
}

/**
 * When the one notification of the day comes (DESIGN §6): at its hour of a working day that had none yet. In the past where
 * the computer slept then; a day that is over is not made up for.
 */
export function nextNotice(
  { at, lastDay }: Wanted,
  now: Temporal.Instant,
  time: WorkingTime,
): Temporal.Instant {
  const today = now.toZonedDateTimeISO(time.zone).toPlainDate();
  const isStillToday = isWorkingDay(today, time) && !hadOne(today, lastDay ?? '');
  const day = isStillToday ? today : nextWorkingDay(today, time);
  return day.toPlainDateTime().add({ minutes: at }).toZonedDateTime(time.zone).toInstant();
}

/** A clock that was put back some days is no news; a day far ahead was told by a clock that was wrong, and does not count. */
const DAYS_PUT_BACK = 7;

function hadOne(today: Temporal.PlainDate, lastDay: string): boolean {
  const furthest = today.add({ days: DAYS_PUT_BACK }).toString();
  return lastDay >= today.toString() && lastDay <= furthest;
}
