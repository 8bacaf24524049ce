import { type HolidayCountry, isHoliday } from './holidaysIn';

/** When the user works; every hour and day below is meant in this zone. */
export interface WorkingTime {
  /** IANA name. */
  readonly zone: string;
  /** ISO weekdays, Monday = 1. */
  readonly days: readonly number[];
  /** Minutes of the day. An end not after the beginning lies on the next day: 22:00 to 6:00. */
  readonly from: number;
  readonly to: number;
  /** ISO dates. */
  readonly holidays: readonly string[];
  /** Countries whose holidays are days off. */
  readonly countries?: readonly HolidayCountry[];
  /** First and last day of each time away, ISO dates. */
  readonly away?: readonly { readonly from: string; readonly to: string }[];
}

const DAY_MINUTES = 1440;
const HOUR = 3_600_000;

/** Nobody's calendar is empty for longer; settings without any working day end here instead of never. */
const LONGEST_BREAK_DAYS = 400;

export function isWorkingDay(date: Temporal.PlainDate, time: WorkingTime): boolean {
  return time.days.includes(date.dayOfWeek) && !isOff(date, time);
}

function isOff(date: Temporal.PlainDate, { holidays, countries, away }: WorkingTime): boolean {
  const day = date.toString();
  return (
    holidays.includes(day) ||
    countries?.some((country) => isHoliday(date, country)) === true ||
    away?.some(({ from, to }) => from <= day && day <= to) === true
  );
}

/** The first working day after this one. */
export function nextWorkingDay(date: Temporal.PlainDate, time: WorkingTime): Temporal.PlainDate {
  for (let ahead = 1; ahead <= LONGEST_BREAK_DAYS; ahead += 1) {
    const day = date.add({ days: ahead });
    if (isWorkingDay(day, time)) return day;
  }
  return date.add({ days: 1 });
}

/** The last working day before this one. */
export function previousWorkingDay(
  date: Temporal.PlainDate,
  time: WorkingTime,
): Temporal.PlainDate {
  for (let back = 1; back <= LONGEST_BREAK_DAYS; back += 1) {
    const day = date.subtract({ days: back });
    if (isWorkingDay(day, time)) return day;
  }
  return date.subtract({ days: 1 });
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
  return minuteOf(date, lastMinute(time), time.zone);
}

function lastMinute({ from, to }: WorkingTime): number {
  return to > from ? to : to + DAY_MINUTES;
}

function dayOf(instant: Temporal.Instant, { zone }: WorkingTime): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** The first working day whose hours may still last: a night's work of yesterday reaches into today. */
function firstDayAround(instant: Temporal.Instant, time: WorkingTime): Temporal.PlainDate {
  const today = dayOf(instant, time);
  const yesterday = today.subtract({ days: 1 });
  if (lastMinute(time) > DAY_MINUTES && isWorkingDay(yesterday, time)) return yesterday;
  return isWorkingDay(today, time) ? today : nextWorkingDay(today, time);
}

/** The instant after so many working hours; outside them the clock stands. */
export function addWorkingHours(
  from: Temporal.Instant,
  hours: number,
  time: WorkingTime,
): Temporal.Instant {
  // Instants are whole milliseconds; a median of hours need not be.
  let left = Math.round(hours * HOUR);
  let day = firstDayAround(from, time);
  for (let i = 0; i < LONGEST_BREAK_DAYS; i += 1) {
    const start = Math.max(startOfWorkingDay(day, time).epochMilliseconds, from.epochMilliseconds);
    const open = endOfWorkingDay(day, time).epochMilliseconds - start;
    if (open > 0 && left <= open) return Temporal.Instant.fromEpochMilliseconds(start + left);
    left -= Math.max(open, 0);
    day = nextWorkingDay(day, time);
  }
  return from.add({ milliseconds: Math.round(hours * HOUR) });
}

/** How many working hours lie between two instants; 0 where the second is not later. */
export function workingHoursBetween(
  from: Temporal.Instant,
  to: Temporal.Instant,
  time: WorkingTime,
): number {
  let total = 0;
  const last = dayOf(to, time);
  let day = firstDayAround(from, time);
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    const start = Math.max(startOfWorkingDay(day, time).epochMilliseconds, from.epochMilliseconds);
    const end = Math.min(endOfWorkingDay(day, time).epochMilliseconds, to.epochMilliseconds);
    total += Math.max(end - start, 0);
    day = nextWorkingDay(day, time);
  }
  return total / HOUR;
}

/** How long one working day is, in hours. */
export function hoursOfWorkingDay(time: WorkingTime): number {
  return (lastMinute(time) - time.from) / 60;
}
