import { easterOf } from './easterOf';
import type { HolidayCountry } from './holidaysIn';

/** A time in which many are away, to be changed by the user: first and last day. */
export interface AwayPreset {
  readonly name: 'summer' | 'christmas' | 'easter';
  readonly from: string;
  readonly to: string;
}

/** STATUS, "What goes wrong": how firms of that country usually close. `null`: not at that time. */
const usual = {
  IT: { summer: ['08-08', '08-23'], easter: 0 },
  DE: { summer: null, easter: -2 },
  FR: { summer: ['08-01', '08-21'], easter: 0 },
  ES: { summer: ['08-01', '08-31'], easter: -3 },
  GB: { summer: null, easter: -2 },
  US: { summer: null, easter: null },
} as const satisfies Record<
  HolidayCountry,
  { readonly summer: readonly [string, string] | null; readonly easter: number | null }
>;

/** The coming times away of that country, in order. */
export function awayPresets(
  country: HolidayCountry,
  today: Temporal.PlainDate,
): readonly AwayPreset[] {
  return [today.year, today.year + 1]
    .flatMap((year) => presetsOf(country, year))
    .filter(({ to }) => to >= today.toString())
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .slice(0, 3);
}

function presetsOf(country: HolidayCountry, year: number): readonly AwayPreset[] {
  const { summer, easter } = usual[country];
  const sunday = easterOf(year);
  const christmas = {
    name: 'christmas',
    from: `${year}-12-24`,
    to: endOfChristmas(country, year),
  } as const;
  return [
    christmas,
    ...(summer === null
      ? []
      : [{ name: 'summer', from: `${year}-${summer[0]}`, to: `${year}-${summer[1]}` } as const]),
    ...(easter === null
      ? []
      : [
          {
            name: 'easter',
            from: sunday.add({ days: easter }).toString(),
            to: sunday.add({ days: 1 }).toString(),
          } as const,
        ]),
  ];
}

/** Where Epiphany is a day off, one comes back after it. */
function endOfChristmas(country: HolidayCountry, year: number): string {
  return country === 'IT' || country === 'ES' ? `${year + 1}-01-06` : `${year + 1}-01-01`;
}
