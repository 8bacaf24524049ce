import { normalDate } from '@/domain/time/normalDate';

/** What a word of a date can mean; one word can mean several things ("mar": March, Tuesday). */
export type NameRole =
  | { readonly kind: 'month'; readonly month: number }
  /** 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'period'; readonly isAfternoon: boolean }
  | { readonly kind: 'filler' };

/** The words of a language that stand in dates, after `normalDate`. */
export type DateNames = ReadonlyMap<string, readonly NameRole[]>;

const known = new Map<string, DateNames>();

/** Months, weekdays and halves of the day as `Intl` itself prints them; empty for a language that the browser lacks. */
export function dateNames(locale: string): DateNames {
  const kept = known.get(locale) ?? (isKnown(locale) ? namesOf(locale) : new Map());
  known.set(locale, kept);
  return kept;
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false; // `lang` of the page is no language tag
  }
}

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];
const WEEKDAYS: readonly Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }, { weekday: 'short' }];

function namesOf(locale: string): DateNames {
  const names = new Map<string, NameRole[]>();
  // "thứ hai", "9月": each word by itself; beside a number it names nothing.
  const add = (text: string, role: NameRole) => {
    const name = normalDate(text);
    const meant: NameRole = /\d/u.test(name) ? { kind: 'filler' } : role;
    for (const word of name.match(/[\p{L}\p{M}]+/gu) ?? []) {
      names.set(word, [...(names.get(word) ?? []), meant]);
    }
  };
  for (const style of STYLES) addMonths(formatOf(locale, style), add);
  addWeekdays(locale, add);
  addPeriods(locale, add);
  return names;
}

type Add = (text: string, role: NameRole) => void;

function addMonths(format: Intl.DateTimeFormat, add: Add): void {
  const days = Array.from({ length: 12 }, (_, month) => ({
    month: month + 1,
    parts: format.formatToParts(Date.UTC(2026, month, 15)),
  }));
  for (const { month, parts } of days) {
    for (const { value } of parts.filter(({ type }) => type === 'month')) {
      add(value, { kind: 'month', month });
    }
  }
  addFillers(days[0]?.parts ?? [], add);
}

function addFillers(parts: readonly Intl.DateTimeFormatPart[], add: Add): void {
  for (const { type, value } of parts) if (type === 'literal') add(value, { kind: 'filler' });
}

function addWeekdays(locale: string, add: Add): void {
  for (const format of WEEKDAYS.map((style) => formatOf(locale, style))) {
    // 4 January 2026 was a Sunday.
    for (let weekday = 0; weekday < 7; weekday += 1) {
      add(format.format(Date.UTC(2026, 0, 4 + weekday)), { kind: 'weekday', weekday });
    }
  }
}

function addPeriods(locale: string, add: Add): void {
  const format = formatOf(locale, { hour: 'numeric', hour12: true });
  for (const [hour, isAfternoon] of [
    [9, false],
    [15, true],
  ] as const) {
    const parts = format.formatToParts(Date.UTC(2026, 0, 1, hour));
    add(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '', {
      kind: 'period',
      isAfternoon,
    });
  }
  addFillers(formatOf(locale, { timeStyle: 'short' }).formatToParts(0), add);
}

/** The Gregorian calendar and western digits: what `normalDate` makes of the page's own. */
function formatOf(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
}
