import { easterOf } from './easterOf';

/** Countries whose holidays Premura knows, by their ISO codes. */
export const holidayCountries = ['IT', 'DE', 'FR', 'ES', 'GB', 'US'] as const;
export type HolidayCountry = (typeof holidayCountries)[number];

interface Rules {
  /** "12-25". */
  readonly fixed: readonly string[];
  /** Days after Easter Sunday. */
  readonly easter: readonly number[];
  /** The nth such weekday of a month, -1 for the last: [month, weekday, nth]. */
  readonly weekdays?: readonly (readonly [number, number, number])[];
  /** What falls on a weekend is made up for: on the next free weekday (GB), or on the nearest one (US). */
  readonly moved?: 'next' | 'nearest';
}

/**
 * Days off in the whole country, as its law has them in 2026: Italy legge 260/1949 (with 4 October, legge 151/2025); Germany the
 * nine of every Land; France Code du travail L3133-1; Spain the national ones; England and Wales the bank holidays; USA 5 U.S.C. 6103.
 */
const rules: Readonly<Record<HolidayCountry, Rules>> = {
  IT: {
    fixed: [
      '01-01',
      '01-06',
      '04-25',
      '05-01',
      '06-02',
      '08-15',
      '10-04',
      '11-01',
      '12-08',
      '12-25',
      '12-26',
    ],
    easter: [1],
  },
  DE: { fixed: ['01-01', '05-01', '10-03', '12-25', '12-26'], easter: [-2, 1, 39, 50] },
  FR: {
    fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    easter: [1, 39, 50],
  },
  ES: {
    fixed: ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'],
    easter: [-2],
  },
  GB: {
    fixed: ['01-01', '12-25', '12-26'],
    easter: [-2, 1],
    weekdays: [
      [5, 1, 1],
      [5, 1, -1],
      [8, 1, -1],
    ],
    moved: 'next',
  },
  US: {
    fixed: ['01-01', '06-19', '07-04', '11-11', '12-25'],
    easter: [],
    weekdays: [
      [1, 1, 3],
      [2, 1, 3],
      [5, 1, -1],
      [9, 1, 1],
      [10, 1, 2],
      [11, 4, 4],
    ],
    moved: 'nearest',
  },
};

/** Italy has had 4 October again since then. */
const SAN_FRANCESCO = { day: '10-04', since: 2026 };

const known = new Map<string, ReadonlySet<string>>();

/** Whether nobody works in that country on that day. */
export function isHoliday(day: Temporal.PlainDate, country: HolidayCountry): boolean {
  const key = `${country}${day.year}`;
  const days = known.get(key) ?? new Set(holidaysIn(country, day.year));
  known.set(key, days);
  return days.has(day.toString());
}

/** The days off of a year, as ISO dates in order. */
export function holidaysIn(country: HolidayCountry, year: number): readonly string[] {
  const { fixed, easter, weekdays = [], moved } = rules[country];
  const sunday = easterOf(year);
  const dated = fixed
    .filter((day) => day !== SAN_FRANCESCO.day || year >= SAN_FRANCESCO.since)
    .map((day) => Temporal.PlainDate.from(`${year}-${day}`));
  const others = [
    ...easter.map((days) => sunday.add({ days })),
    ...weekdays.map(([month, weekday, nth]) => nthWeekday(year, month, [weekday, nth])),
  ];
  const days = moved === undefined ? dated : makeUp(dated, moved);
  return [...new Set([...days, ...others].map(String))].toSorted();
}

function nthWeekday(
  year: number,
  month: number,
  [weekday, nth]: readonly [number, number],
): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const start = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
  if (nth > 0) return start.add({ weeks: nth - 1 });
  const last = start.add({ weeks: 4 });
  return last.month === month ? last : start.add({ weeks: 3 });
}

const SATURDAY = 6;

function makeUp(
  days: readonly Temporal.PlainDate[],
  moved: 'next' | 'nearest',
): readonly Temporal.PlainDate[] {
  const taken: Temporal.PlainDate[] = [];
  for (const day of days) {
    let free = day;
    if (moved === 'nearest' && day.dayOfWeek === SATURDAY) free = day.subtract({ days: 1 });
    while (free.dayOfWeek >= SATURDAY || taken.some((one) => one.equals(free))) {
      free = free.add({ days: 1 });
    }
    taken.push(free);
  }
  return taken;
}
