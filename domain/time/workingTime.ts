/** When the user works; every hour and day below is meant in this zone. */
export interface WorkingTime {
  /** IANA name. */
  readonly zone: string;
  /** ISO weekdays, Monday = 1. */
  readonly days: readonly number[];
  /** Minutes of the day. */
  readonly from: number;
  readonly to: number;
  /** ISO dates. */
  readonly holidays: readonly string[];
}

/** Nobody's calendar is empty for longer; settings without any working day end here instead of never. */
const LONGEST_BREAK_DAYS = 400;

export function isWorkingDay(date: Temporal.PlainDate, time: WorkingTime): boolean {
  return time.days.includes(date.dayOfWeek) && !time.holidays.includes(date.toString());
}

/** The first working day after this one. */
export function nextWorkingDay(date: Temporal.PlainDate, time: WorkingTime): Temporal.PlainDate {
  for (let ahead = 1; ahead <= LONGEST_BREAK_DAYS; ahead += 1) {
    const day = date.add({ days: ahead });
    if (isWorkingDay(day, time)) return day;
  }
  return date.add({ days: 1 });
}

export function addWorkingDays(
  date: Temporal.PlainDate,
  count: number,
  time: WorkingTime,
): Temporal.PlainDate {
  let day = date;
  for (let i = 0; i < count; i += 1) day = nextWorkingDay(day, time);
  return day;
}

/** A wall-clock minute of that day as an instant; minute 1440 is the next midnight. Right across clock changes. */
function minuteOf(date: Temporal.PlainDate, minute: number, zone: string): Temporal.Instant {
  const wall = date.toPlainDateTime().add({ minutes: minute });
  return wall.toZonedDateTime(zone).toInstant();
}

export function startOfWorkingDay(date: Temporal.PlainDate, time: WorkingTime): Temporal.Instant {
  return minuteOf(date, time.from, time.zone);
}

export function endOfWorkingDay(date: Temporal.PlainDate, time: WorkingTime): Temporal.Instant {
  return minuteOf(date, time.to, time.zone);
}

function dayOf(instant: Temporal.Instant, { zone }: WorkingTime): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** The instant after so many working hours; outside them the clock stands. */
export function addWorkingHours(
  from: Temporal.Instant,
  hours: number,
  time: WorkingTime,
): Temporal.Instant {
  let left = hours * 3_600_000;
  const first = dayOf(from, time);
  let day = isWorkingDay(first, time) ? first : nextWorkingDay(first, time);
  for (let i = 0; i < LONGEST_BREAK_DAYS; i += 1) {
    const start = Math.max(startOfWorkingDay(day, time).epochMilliseconds, from.epochMilliseconds);
    const open = endOfWorkingDay(day, time).epochMilliseconds - start;
    if (open > 0 && left <= open) return Temporal.Instant.fromEpochMilliseconds(start + left);
    left -= Math.max(open, 0);
    day = nextWorkingDay(day, time);
  }
  return from.add({ milliseconds: Math.round(hours * 3_600_000) });
}

/** How many working hours lie between two instants; 0 where the second is not later. */
export function workingHoursBetween(
  from: Temporal.Instant,
  to: Temporal.Instant,
  time: WorkingTime,
): number {
  let total = 0;
  const last = dayOf(to, time);
  const first = dayOf(from, time);
  let day = isWorkingDay(first, time) ? first : nextWorkingDay(first, time);
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    const start = Math.max(startOfWorkingDay(day, time).epochMilliseconds, from.epochMilliseconds);
    const end = Math.min(endOfWorkingDay(day, time).epochMilliseconds, to.epochMilliseconds);
    total += Math.max(end - start, 0);
    day = nextWorkingDay(day, time);
  }
  return total / 3_600_000;
}

/** How long one working day is, in hours. */
export function hoursOfWorkingDay({ from, to }: WorkingTime): number {
  return (to - from) / 60;
}
