import type { Chrono, Component, ParsedResult, Parser } from 'chrono-node';
import { casual as german } from 'chrono-node/de';
import { casual as english } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { type ReminderRule, reminderRules } from './reminderRules';

export type InterfaceLanguage = keyof typeof reminderRules;

type Groups = Readonly<Record<string, string | undefined>>;

/** The hour written beside a day, as chrono-node would say it. */
function timeOf({ hour, minute, half }: Groups): Partial<Record<Component, number>> {
  if (hour === undefined) return {};
  const read = { hour: Number(hour), minute: Number(minute ?? 0) };
  if (half === undefined) return read;
  const meridiem = half.toLowerCase() === 'pm' ? 1 : 0;
  return { ...read, hour: (read.hour % 12) + 12 * meridiem, meridiem };
}

function parserFor({ pattern, day }: ReminderRule): Parser {
  return {
    pattern: () => pattern,
    extract: ({ refDate }, { 1: first = '', 2: second = '', groups = {} }) => {
      const month = refDate.getMonth() + 1;
      const today = new Temporal.PlainDate(refDate.getFullYear(), month, refDate.getDate());
      const found = day(today, first, second);
      if (found === null) return null;
      return { year: found.year, month: found.month, day: found.day, ...timeOf(groups) };
    },
  };
}

/** Our own parsers go first: of two readings of the same words chrono-node keeps the first. */
function readerOf(chrono: Chrono, rules: readonly ReminderRule[]): Chrono {
  const reader = chrono.clone();
  reader.parsers.unshift(...rules.map(parserFor));
  return reader;
}

const readers = {
  en: readerOf(english, reminderRules.en),
  it: readerOf(italian, reminderRules.it),
  de: readerOf(german, reminderRules.de),
  fr: readerOf(french, reminderRules.fr),
  es: readerOf(spanish, reminderRules.es),
} as const satisfies Record<InterfaceLanguage, Chrono>;

/** Every date that chrono-node and our own rules read in the text, as clock and calendar of `now` show it. */
export function parseDates(
  text: string,
  now: Temporal.ZonedDateTime,
  language: InterfaceLanguage,
): readonly ParsedResult[] {
  const { year, month, day, hour, minute } = now;
  // oxlint-disable-next-line no-restricted-globals -- chrono-node takes a Date: it is built from the `now` given, never from the clock
  const reference = new Date(year, month - 1, day, hour, minute);
  return readers[language].parse(text, reference, { forwardDate: true });
}
