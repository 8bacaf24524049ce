import { normalDate } from '@/domain/time/normalDate';
import type { DateNames, NameRole } from './dateNames';

/** In which order day, month and year stand where all are numbers: the user's own regional format decides. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export const dateOrders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** What each order makes of one date. */
export type RegionalDates = ReadonlyMap<DateOrder, Temporal.PlainDateTime>;

interface Token {
  readonly text: string;
  readonly isNumber: boolean;
  /** What stands between the number before and this one. */
  readonly before: string;
}

/** What each word of a date can mean. */
type Roles = readonly (readonly NameRole[])[];

const MOST_TOKENS = 12;
const LONGEST_DATE = 100;

/**
 * Reads a date as Outlook shows it, by the names of the language that it is written in and by each order of its numbers
 * that makes one. A weekday must be that of the date. The formats seen are listed in WEBMAIL 3: "Thu 9/17/2026 2:52 PM",
 * "Di, 14.04.2020 08:51", "Wed 10-May-23 15:25", "Fr, 2026-05-22 15:22".
 */
export function regionalDates(text: string, names: DateNames): RegionalDates {
  const tokens = tokensOf(text);
  const roles = rolesIn(tokens, names);
  const clock = clockIn(tokens, roles);
  if (clock === null) return new Map();
  return new Map(
    dateOrders.flatMap((order) => {
      const date = dateIn(clock.rest, roles, order);
      const isDate = date !== null && isItsWeekday(date, roles);
      return isDate ? [[order, date.toPlainDateTime(clock.time)] as const] : [];
    }),
  );
}

/** Whether a date can be written in this language: each word is one of it, and none a month where all are numbers. */
export function isWrittenIn(text: string, names: DateNames): boolean {
  const tokens = tokensOf(text);
  const namesMonth = tokens.filter(({ isNumber }) => isNumber).length < 5;
  return rolesIn(tokens, names).every(
    (all) => all.length > 0 && (namesMonth || all.some(({ kind }) => kind !== 'month')),
  );
}

function rolesIn(tokens: readonly Token[], names: DateNames): Roles {
  return tokens.flatMap(({ text, isNumber }) => (isNumber ? [] : [names.get(text) ?? []]));
}

function tokensOf(shown: string): readonly Token[] {
  if (shown.length > LONGEST_DATE) return [];
  const text = normalDate(shown);
  const tokens: Token[] = [];
  let since = 0;
  for (const match of text.matchAll(/\d{1,5}|[\p{L}\p{M}]+/gu)) {
    const isNumber = /^\d/u.test(match[0]);
    tokens.push({ text: match[0], isNumber, before: text.slice(since, match.index) });
    if (isNumber) since = match.index + match[0].length;
  }
  return tokens.length > MOST_TOKENS ? [] : tokens;
}

interface Clock {
  readonly time: Temporal.PlainTime;
  /** The numbers that are no part of it. */
  readonly rest: readonly Token[];
}

function clockIn(tokens: readonly Token[], roles: Roles): Clock | null {
  const numbers = tokens.filter(({ isNumber }) => isNumber);
  const at = minutesAt(numbers);
  const [hour, minute] = numbers.slice(at - 1, at + 1);
  if (at < 1 || hour === undefined || minute === undefined || !isMinutes(minute)) return null;
  const meant = hourMeant(Number(hour.text), roles);
  if (meant === null) return null;
  const time = new Temporal.PlainTime(meant, Number(minute.text));
  return { time, rest: numbers.toSpliced(at - 1, 2) };
}

/** The number after a colon; without any, the last one after a dot (fi, da) or an "h" (fr-CA). */
function minutesAt(numbers: readonly Token[]): number {
  const afterColon = numbers.findIndex(({ before }) => before === ':');
  if (afterColon >= 0) return afterColon;
  return /^(?:\.| ?h ?)$/u.test(numbers.at(-1)?.before ?? '') ? numbers.length - 1 : -1;
}

function isMinutes({ text }: Token): boolean {
  return text.length === 2 && Number(text) < 60;
}

function hourMeant(shown: number, roles: Roles): number | null {
  const periods = roles.flatMap((all) => all.filter(({ kind }) => kind === 'dayPeriod'));
  const [period, ...others] = periods;
  if (others.length > 0 || shown > 23) return null;
  if (period === undefined) return shown;
  if (shown < 1 || shown > 12) return period.value === Number(shown > 11) ? shown : null;
  return (shown % 12) + 12 * period.value;
}

function dateIn(
  [first, second, third, ...more]: readonly Token[],
  roles: Roles,
  order: DateOrder,
): Temporal.PlainDate | null {
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (third !== undefined) return numericDate([first, second, third], order);
  const month = monthIn(roles);
  if (month === null) return null;
  const [day, year] = first.text.length > 2 ? [second, first] : [first, second];
  return plainDate({ year: fullYear(year), month, day: Number(day.text) });
}

/** "mar" is March or Tuesday: where another word can only be the month, it is Tuesday. */
function monthIn(roles: Roles): number | null {
  const own = roles.filter((all) => all.some(({ kind }) => kind === 'month'));
  const sure = own.filter((all) => all.every(({ kind }) => kind === 'month'));
  const [only, ...others] = sure.length > 0 ? sure : own;
  const months = new Set((only ?? []).flatMap((role) => (role.kind === 'month' ? role.value : [])));
  const [month = null] = months;
  return others.length > 0 || months.size > 1 ? null : month;
}

/** A year of four digits stands first, or last: a year of two never stands first. */
function numericDate(
  [first, second, third]: readonly [Token, Token, Token],
  order: DateOrder,
): Temporal.PlainDate | null {
  if (first.text.length > 2 !== (order === 'ymd')) return null;
  const [month, day] = [Number(second.text), Number(third.text)];
  if (order === 'ymd') return plainDate({ year: fullYear(first), month, day });
  const numbers = [Number(first.text), month] as const;
  const [ownDay, ownMonth] = order === 'dmy' ? numbers : numbers.toReversed();
  return plainDate({ year: fullYear(third), month: ownMonth ?? 0, day: ownDay ?? 0 });
}

function fullYear({ text }: Token): number {
  return text.length > 2 ? Number(text) : 2000 + Number(text);
}

interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `null` for a day that does not exist, and for years without mail: those are another calendar's. */
function plainDate(written: Written): Temporal.PlainDate | null {
  if (written.year < 1970 || written.year > 2100) return null;
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' });
  } catch {
    return null; // RangeError: there is no such day
  }
}

function isItsWeekday(date: Temporal.PlainDate, roles: Roles): boolean {
  return roles.every((all) =>
    all.some(({ kind, value }) => kind !== 'weekday' || value === date.dayOfWeek % 7),
  );
}
