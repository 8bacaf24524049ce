import { normalDate } from './normalDate';
import { type Calendar, type DateWords, dateWords, type Role } from './dateWords';

/** Reads a date as the page shows it: every reading that is possible. */
export type ShownDates = (text: string) => readonly Temporal.PlainDateTime[];

/**
 * A reader for the languages in which a page may be written; those of `others` are tried where none of the first can
 * read a date. Where they read it in several ways (day and month swapped), all of them are given back: the caller may
 * know more, and guesses nothing. The same languages have the same reader.
 */
export function shownDates(locales: readonly string[], others: readonly string[] = []): ShownDates {
  const key = `${locales.join()};${others.join()}`;
  const dates = readers.get(key) ?? makeReader(eachOnce(locales), others);
  readers.set(key, dates);
  return dates;
}

const readers = new Map<string, ShownDates>();

/** "en" and "en-US" are one: learning a language takes milliseconds. */
function eachOnce(locales: readonly string[]): readonly string[] {
  return [...new Map(locales.map((locale) => [whole(locale), locale])).values()];
}

function whole(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().toString();
  } catch {
    return locale; // `lang` of the page is no language tag
  }
}

function makeReader(locales: readonly string[], others: readonly string[]): ShownDates {
  return (text) => {
    const readings = readingsBy(locales, text);
    return readings.length > 0 ? readings : readingsBy(others, text);
  };
}

function readingsBy(locales: readonly string[], text: string): readonly Temporal.PlainDateTime[] {
  const readings = locales.flatMap((locale) => {
    const words = dateWords(locale);
    return words === null ? [] : readingsIn(words, normalDate(text));
  });
  return [...new Map(readings.map((reading) => [reading.toString(), reading])).values()];
}

interface NumberToken {
  readonly value: number;
  readonly digits: number;
  /** What stands between the number before and this one. */
  readonly before: string;
}

interface Tokens {
  readonly numbers: readonly NumberToken[];
  readonly roles: readonly (readonly Role[])[];
}

/** More than that is no date. */
const MOST_NUMBERS = 6;

function readingsIn(words: DateWords, text: string): readonly Temporal.PlainDateTime[] {
  const tokens = tokensOf(words, text);
  if (tokens === null || tokens.numbers.length > MOST_NUMBERS) return [];
  const readings = timesIn(words, tokens).flatMap(({ time, rest }) =>
    datesIn(words, tokens.roles, rest).map((date) => date.toPlainDateTime(time)),
  );
  // The weekday decides between readings; it does not refute the only one.
  const onWeekday = readings.filter((time) =>
    tokens.roles.every((roles) => allowsWeekday(roles, time)),
  );
  return onWeekday.length > 0 ? onWeekday : readings;
}

/** Numbers and known words; a word that the language does not know makes the whole text something else. */
function tokensOf(words: DateWords, text: string): Tokens | null {
  const numbers: NumberToken[] = [];
  const roles: (readonly Role[])[] = [];
  let since = 0;
  for (let at = 0; at < text.length;) {
    const word = wordAt(words, text, at);
    const digits = word === '' ? digitsAt(text, at) : '';
    if (word !== '') roles.push(words.roles.get(word) ?? []);
    else if (digits !== '') {
      const before = text.slice(since, at);
      numbers.push({ value: Number(digits), digits: digits.length, before });
      since = at + digits.length;
    } else if (isLetter(text.charAt(at))) return null;
    at += Math.max(1, word.length, digits.length);
  }
  return { numbers, roles };
}

/** At most one more than a year has. */
function digitsAt(text: string, at: number): string {
  return /^\d{1,5}/u.exec(text.slice(at, at + 5))?.[0] ?? '';
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

/** The longest known word that starts here. Some begin with a digit ("5月"): those are no part of a longer number. */
function wordAt({ roles, longest }: DateWords, text: string, at: number): string {
  if (/\d/u.test(text.charAt(at)) && /\d/u.test(text.charAt(at - 1))) return '';
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const endsInNumber = /\d$/u.test(word) && /\d/u.test(text.charAt(at + length));
    if (roles.has(word) && !endsInNumber) return word;
  }
  return '';
}

interface TimeReading {
  readonly time: Temporal.PlainTime;
  /** The numbers that are no part of the time. */
  readonly rest: readonly NumberToken[];
}

function timesIn(words: DateWords, { numbers, roles }: Tokens): readonly TimeReading[] {
  const periods = roles.filter((all) => all.some(({ kind }) => kind === 'period'));
  return numbers.flatMap((hour, index) => {
    const [minute, second] = numbers.slice(index + 1);
    if (minute === undefined || !isSixtieth(words, minute)) return [];
    const seconds = second !== undefined && isSixtieth(words, second) ? [second] : [];
    const times = hoursMeant(hour, periods).map(
      (value) => new Temporal.PlainTime(value, minute.value, seconds[0]?.value ?? 0),
    );
    return times.map((time) => ({ time, rest: numbers.toSpliced(index, 2 + seconds.length) }));
  });
}

function isSixtieth(
  { timeSeparators }: DateWords,
  { value, digits, before }: NumberToken,
): boolean {
  return digits === 2 && value < 60 && timeSeparators.has(before);
}

/** Noon and midnight are shown as 12 or as 0, by language; a word that may be a mere filler may be none of the day. */
function hoursMeant({ value, digits }: NumberToken, periods: Tokens['roles']): readonly number[] {
  const [period, ...others] = periods;
  if (digits > 2 || others.length > 0) return [];
  const isPlain = period === undefined || period.some(({ kind }) => kind === 'filler');
  const plain = isPlain && value < 24 ? [value] : [];
  const shown = value % 12 === 0 ? [0, 12] : [value];
  return [...plain, ...(period ?? []).flatMap((role) => hoursIn(role, shown))];
}

function hoursIn(role: Role, shown: readonly number[]): readonly number[] {
  return role.kind === 'period' ? shown.flatMap((hour) => role.hours.get(hour) ?? []) : [];
}

function datesIn(
  words: DateWords,
  roles: Tokens['roles'],
  rest: readonly NumberToken[],
): readonly Temporal.PlainDate[] {
  if (rest.length === 3) return roles.every(canBeNoMonth) ? numericDates(words, rest) : [];
  if (rest.length !== 2) return [];
  return roles.flatMap((all, index) =>
    roles.toSpliced(index, 1).every(canBeNoMonth) ? datesOfMonth(all, rest) : [],
  );
}

function canBeNoMonth(roles: readonly Role[]): boolean {
  return roles.some(({ kind }) => kind !== 'month');
}

/** Beside a month's name stand the day and a year of four digits, in either order. */
function datesOfMonth(
  roles: readonly Role[],
  rest: readonly NumberToken[],
): readonly Temporal.PlainDate[] {
  const year = rest.find(({ digits }) => digits === 4);
  const day = rest.find(({ digits }) => digits < 3);
  if (year === undefined || day === undefined) return [];
  return roles.flatMap((role) =>
    role.kind === 'month'
      ? dateIn(role.calendar, { year: year.value, month: role.month, day: day.value })
      : [],
  );
}

function numericDates(
  { orders, dateSeparators, calendars }: DateWords,
  rest: readonly NumberToken[],
): readonly Temporal.PlainDate[] {
  if (!rest.slice(1).every(({ before }) => dateSeparators.has(before.trim()))) return [];
  return [...orders].flatMap((order) => {
    const [day, month, year] = ['d', 'm', 'y'].map((part) => rest[order.indexOf(part)]);
    if (day === undefined || month === undefined || year === undefined) return [];
    if (day.digits > 2 || month.digits > 2) return [];
    return calendars.flatMap((calendar) =>
      dateIn(calendar, {
        year: fullYear(year, calendar),
        month: month.value,
        day: day.value,
      }),
    );
  });
}

/** The century in which mail is read, for years of two digits. */
const CENTURY = { gregory: 2000, buddhist: 2500, persian: 1400 } as const;

function fullYear({ value, digits }: NumberToken, calendar: Calendar): number {
  return digits === 2 ? CENTURY[calendar] + value : value;
}

interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** No day that does not exist, and none before there was mail or long after us: that is another calendar's year. */
function dateIn(calendar: Calendar, written: Written): readonly Temporal.PlainDate[] {
  try {
    const date = Temporal.PlainDate.from({ calendar, ...written }, { overflow: 'reject' });
    const plain = date.withCalendar('iso8601');
    return plain.year >= 1970 && plain.year <= 2100 ? [plain] : [];
  } catch {
    return []; // RangeError: there is no such day
  }
}

/** A weekday must be that of the date, unless the word can mean something else. */
function allowsWeekday(roles: readonly Role[], date: Temporal.PlainDateTime): boolean {
  return roles.some((role) => role.kind !== 'weekday' || role.weekday === date.dayOfWeek % 7);
}
