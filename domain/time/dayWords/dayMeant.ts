import {
  dayOfMonthAfter,
  endOfThis,
  lastOfMonth,
  partOfMonthAfter,
  weekdayAfter,
} from '../comingDay';
import type { Meaning, Unit } from './dayWords';

type Day = Temporal.PlainDate;

/** What the words hold beside their meaning; weekday and month count from 1. */
export interface Given {
  readonly weekday: number;
  readonly month: number;
  readonly number: number;
  readonly n: number;
  readonly unit: Unit;
  readonly year: number | null;
}

const WEDNESDAY = 3;
const MIDDLE_OF_MONTH = 15;

const quarterEnd = (today: Day): Day =>
  lastOfMonth(today.with({ day: 1, month: Math.ceil(today.month / 3) * 3 }));

const monday = (today: Day): Day => today.subtract({ days: today.dayOfWeek - 1 });

const ofNextWeek = (today: Day, weekday: number): Day => monday(today).add({ days: 6 + weekday });

function numbered(today: Day, { weekday, number }: Given): Day | null {
  const day = dayOfMonthAfter(today.subtract({ days: 1 }), number);
  return day?.dayOfWeek === weekday ? day : null;
}

/** A day without a year is of this year; one that is over is of the next only where half a year lies between. */
export function dayOfYear(today: Day, given: Pick<Given, 'month' | 'number' | 'year'>): Day | null {
  const day = namedDay(given.year ?? today.year, given);
  if (day === null || Temporal.PlainDate.compare(day, today) >= 0) return day;
  return given.year === null && day.until(today).days > 183 ? day.add({ years: 1 }) : null;
}

/** `null` for the 30th of February and the 13th month. */
function namedDay(year: number, { month, number }: Pick<Given, 'month' | 'number'>): Day | null {
  if (month < 1 || month > 12) return null;
  const first = new Temporal.PlainDate(year, month, 1);
  return number >= 1 && number <= first.daysInMonth ? first.with({ day: number }) : null;
}

function workingDaysAfter(today: Day, count: number): Day {
  let day = today;
  for (let left = count; left > 0; left -= day.dayOfWeek <= 5 ? 1 : 0) day = day.add({ days: 1 });
  return day;
}

function after(today: Day, { n, unit }: Given): Day | null {
  if (n > 400) return null;
  if (unit === 'working') return workingDaysAfter(today, n);
  return unit === 'hours' ? today.add({ days: Math.floor(n / 24) }) : today.add({ [unit]: n });
}

/** The day that each meaning names, seen from today; `null` where it names none. */
export const dayMeant = {
  none: () => null,
  vague: () => null,
  today: (today) => today,
  'perhaps-today': (today) => today,
  'part-of-today': (today) => today,
  tomorrow: (today) => today.add({ days: 1 }),
  'day-after-tomorrow': (today) => today.add({ days: 2 }),
  'week-after-tomorrow': (today) => today.add({ days: 8 }),
  'in-a-week': (today) => today.add({ days: 7 }),
  'in-two-weeks': (today) => today.add({ days: 14 }),
  weekday: (today, { weekday }) => weekdayAfter(today, weekday),
  'weekday-of-next-week': (today, { weekday }) => ofNextWeek(today, weekday),
  'week-after-weekday': (today, { weekday }) => weekdayAfter(today, weekday).add({ days: 7 }),
  'two-weeks-after-weekday': (today, { weekday }) => weekdayAfter(today, weekday).add({ days: 14 }),
  'weekday-with-number': numbered,
  number: (today, { number }) => dayOfMonthAfter(today, number),
  figures: dayOfYear,
  in: after,
  'middle-of-week': (today) => weekdayAfter(today.subtract({ days: 1 }), WEDNESDAY),
  'middle-of-next-week': (today) => ofNextWeek(today, WEDNESDAY),
  'middle-of-month': (today) => dayOfMonthAfter(today.subtract({ days: 1 }), MIDDLE_OF_MONTH),
  'middle-of-next-month': (today) => today.with({ day: MIDDLE_OF_MONTH }).add({ months: 1 }),
  'end-of-week': endOfThis.week,
  'end-of-next-week': (today) => ofNextWeek(today, 5),
  'end-of-month': lastOfMonth,
  'end-of-next-month': (today) => lastOfMonth(today.with({ day: 1 }).add({ months: 1 })),
  'end-of-quarter': quarterEnd,
  'end-of-numbered-quarter': (today, { number }) => partOfMonthAfter(today, 'end', number * 3),
  'end-of-year': endOfThis.year,
  'start-of': (today, { month }) => partOfMonthAfter(today, 'start', month),
  'middle-of': (today, { month }) => partOfMonthAfter(today, 'middle', month),
  'end-of': (today, { month }) => partOfMonthAfter(today, 'end', month),
} as const satisfies Record<Meaning, (today: Day, given: Given) => Day | null>;
