import { normalDate } from './normalDate';

/** What a word of a date can mean; one word can mean several things ("mar": March, Tuesday). */
export type Role =
  | { readonly kind: 'month'; readonly month: number; readonly calendar: Calendar }
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** "PM": which hour of the day each hour shown stands for. */
  | { readonly kind: 'period'; readonly hours: ReadonlyMap<number, number> }
  | { readonly kind: 'filler' };

export type Calendar = 'gregory' | 'buddhist' | 'persian';

/** How one language writes dates and times, as `Intl` itself prints them. */
export interface DateWords {
  /** By how they are written, after `normalDate`. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  /** The longest of them, in characters. */
  readonly longest: number;
  /** In which order day, month and year stand where all are numbers: "dmy". */
  readonly orders: ReadonlySet<string>;
  /** What stands between those numbers, spaces apart, and between hours, minutes and seconds, spaces and all. */
  readonly dateSeparators: ReadonlySet<string>;
  readonly timeSeparators: ReadonlySet<string>;
  readonly calendars: readonly Calendar[];
}

/** Those that hold words for months and weekdays, and those of which one date shows all. */
const WORDY_STYLES: readonly Style[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'medium' },
  { month: 'long' },
  { month: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
];
const OTHER_STYLES: readonly Style[] = [
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'medium' },
  { dateStyle: 'short' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
];
const TIME_STYLES: readonly Style[] = [
  { timeStyle: 'short' },
  { hour: 'numeric', minute: '2-digit', hour12: true },
];

const known = new Map<string, DateWords | null>();

/** `null` where the browser does not know the language. Kept per language: making it costs a millisecond or two. */
export function dateWords(locale: string): DateWords | null {
  const kept = known.get(locale);
  if (kept !== undefined) return kept;
  const made = isKnown(locale) ? makeDateWords(locale) : null;
  known.set(locale, made);
  return made;
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false; // `lang` of the page is no language tag
  }
}

function makeDateWords(locale: string): DateWords {
  const own = new Intl.DateTimeFormat(locale).resolvedOptions().calendar;
  const calendars: readonly Calendar[] =
    own === 'buddhist' || own === 'persian' ? ['gregory', own] : ['gregory'];
  const words = new Words();
  const formatOf = (style: Style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  for (const calendar of calendars) {
    const [firstDay] = someDays;
    const add = (days: readonly number[]) => (style: Style) =>
      addDates(words, formatOf({ ...style, calendar }), { days, calendar });
    WORDY_STYLES.forEach(add(someDays));
    OTHER_STYLES.forEach(add(firstDay === undefined ? [] : [firstDay]));
  }
  for (const style of TIME_STYLES) addHours(words, formatOf(style), 24);
  addHours(words, formatOf({ timeStyle: 'medium' }), 1);
  return words.made(calendars);
}

type Style = Intl.DateTimeFormatOptions;

interface Days {
  readonly days: readonly number[];
  readonly calendar: Calendar;
}

function addDates(words: Words, format: Intl.DateTimeFormat, { days, calendar }: Days): void {
  for (const day of days) words.addDate(format.formatToParts(day), day, calendar);
}

function addHours(words: Words, format: Intl.DateTimeFormat, count: number): void {
  for (let hour = 0; hour < count; hour += 1) {
    words.addHour(format.formatToParts(epochOf({ month: 1, day: 1, hour })), hour);
  }
}

/** The 15th of each month lies in each Persian month once; with the days after it all weekdays come. */
const someDays: readonly number[] = Array.from({ length: 12 }, (_, month) =>
  epochOf({ month: month + 1, day: 15 + (month % 5), hour: 0 }),
);

interface Hour {
  readonly month: number;
  readonly day: number;
  readonly hour: number;
}

function epochOf(hour: Hour): number {
  return Temporal.ZonedDateTime.from({ year: 2026, ...hour, timeZone: 'UTC' }).epochMilliseconds;
}

/** 0 is Sunday. */
function weekdayOf(day: number): number {
  const at = Temporal.Instant.fromEpochMilliseconds(day);
  return at.toZonedDateTimeISO('UTC').dayOfWeek % 7;
}

type Parts = readonly Intl.DateTimeFormatPart[];

class Words {
  readonly #roles = new Map<string, Role[]>();
  readonly #orders = new Set<string>();
  readonly #dateSeparators = new Set<string>();
  readonly #timeSeparators = new Set([':']);

  addDate(parts: Parts, day: number, calendar: Calendar): void {
    for (const { type, value } of parts) {
      if (type === 'month') {
        this.#add(value, { kind: 'month', month: monthIn(day, calendar), calendar });
      } else if (type === 'weekday') {
        this.#add(value, { kind: 'weekday', weekday: weekdayOf(day) });
      } else if (type === 'literal' || type === 'era') this.#addFillers(value);
    }
    this.#addOrder(parts);
  }

  addHour(parts: Parts, hour: number): void {
    const shown = Number(normalDate(parts.find(({ type }) => type === 'hour')?.value ?? ''));
    for (const { type, value } of parts) {
      if (type === 'dayPeriod') this.#addPeriod(normalDate(value), shown, hour);
      if (type === 'literal') this.#addFillers(value);
    }
    this.#timeSeparators.add(between(parts, 'hour', 'minute'));
    if (parts.some(({ type }) => type === 'second')) {
      this.#timeSeparators.add(between(parts, 'minute', 'second'));
    }
  }

  made(calendars: readonly Calendar[]): DateWords {
    return {
      roles: this.#roles,
      longest: Math.max(...[...this.#roles.keys()].map(({ length }) => length)),
      orders: this.#orders,
      dateSeparators: this.#dateSeparators,
      timeSeparators: this.#timeSeparators,
      calendars,
    };
  }

  #add(written: string, role: Role): void {
    const word = normalDate(written);
    if (!/\p{L}/u.test(word)) return;
    const roles = this.#roles.get(word) ?? [];
    if (!roles.some((other) => JSON.stringify(other) === JSON.stringify(role))) roles.push(role);
    this.#roles.set(word, roles);
  }

  #addFillers(literal: string): void {
    for (const [word] of normalDate(literal).matchAll(/[\p{L}\p{M}]+/gu))
      this.#add(word, { kind: 'filler' });
  }

  #addPeriod(word: string, shown: number, hour: number): void {
    const roles = this.#roles.get(word) ?? [];
    const period = roles.find((role) => role.kind === 'period');
    const hours = new Map([...(period?.hours ?? []), [shown, hour] as const]);
    this.#roles.set(word, [...roles.filter((role) => role !== period), { kind: 'period', hours }]);
  }

  #addOrder(parts: Parts): void {
    const numbers = parts.filter(({ type }) => ORDERED.has(type));
    if (numbers.length !== 3 || numbers.some(({ value }) => !/^\d+$/u.test(normalDate(value))))
      return;
    this.#orders.add(numbers.map(({ type }) => type.charAt(0)).join(''));
    for (const [index, { type }] of numbers.entries()) {
      const next = numbers[index + 1]?.type;
      if (next !== undefined) this.#dateSeparators.add(between(parts, type, next).trim());
    }
  }
}

const ORDERED: ReadonlySet<string> = new Set(['day', 'month', 'year']);

function between(parts: Parts, first: string, second: string): string {
  const start = parts.findIndex(({ type }) => type === first);
  const end = parts.findIndex(({ type }) => type === second);
  const literals = parts.slice(start + 1, end).map(({ value }) => value);
  // Between digits, so that a dot stays a dot.
  return normalDate(`0${literals.join('')}0`).slice(1, -1);
}

function monthIn(day: number, calendar: Calendar): number {
  return Temporal.Instant.fromEpochMilliseconds(day)
    .toZonedDateTimeISO('UTC')
    .withCalendar(calendar).month;
}
