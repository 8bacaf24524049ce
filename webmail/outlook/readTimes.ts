import type { Reading } from '../readFact';
import { dateNames } from './dateNames';
import {
  type DateOrder,
  dateOrders,
  isWrittenIn,
  type RegionalDates,
  regionalDates,
} from './regionalDates';

/** The languages that the page may be written in, likelier first. */
interface TimeContext {
  readonly zone: string;
  readonly languages: readonly string[];
}

const missing: Reading<string> = { missing: 'the date can be read in more than one way' };

/**
 * The instants of a conversation's messages, by their texts in the order of the page. Dates follow the user's regional
 * format, not the language of the page (WEBMAIL 3), so all dates of a page are read together: the order of day and month
 * is one that reads them all, with weekdays that match, and puts them in the order in which they stand. Where two
 * orders do that and make different days, nothing is said.
 */
export function readTimes(
  texts: readonly string[],
  { zone, languages }: TimeContext,
): readonly Reading<string>[] {
  const ways = waysToRead(
    texts.filter((text) => text !== ''),
    languages,
  );
  return texts.map((text) => {
    if (text === '') return { missing: 'the message shows no date' };
    const times = new Map(
      ways.flatMap((way) => way.get(text) ?? []).map((time) => [time.toString(), time]),
    );
    const [only, ...others] = times.values();
    if (only === undefined) return { missing: 'the date cannot be read' };
    return others.length > 0 ? missing : inZone(only, zone);
  });
}

/** What one order of the numbers makes of each text. */
type Way = ReadonlyMap<string, Temporal.PlainDateTime>;

function waysToRead(texts: readonly string[], languages: readonly string[]): readonly Way[] {
  const ways = dateOrders.map((order) => wayOf(texts, order, languages));
  const whole = ways.filter((way) => texts.every((text) => way.has(text)));
  const inOrder = whole.filter((way) => standInOrder(texts.flatMap((text) => way.get(text) ?? [])));
  return inOrder.length > 0 ? inOrder : whole.length > 0 ? whole : ways;
}

function wayOf(texts: readonly string[], order: DateOrder, languages: readonly string[]): Way {
  return new Map(
    texts.flatMap((text) => {
      const time = datesIn(text, languages).get(order);
      return time === undefined ? [] : [[text, time] as const];
    }),
  );
}

/** A list shows the same dates at each look. A tab may stay open for weeks: what is kept has an end. */
const MOST_KNOWN = 500;
const known = new Map<string, RegionalDates>();

function datesIn(text: string, languages: readonly string[]): RegionalDates {
  const key = [text, ...languages].join('\n');
  const dates = known.get(key) ?? readIn(text, languages);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, dates);
  return dates;
}

/** In the first language that knows its words, and no other: elsewhere the same word may be another day. */
function readIn(text: string, languages: readonly string[]): RegionalDates {
  const language = languages.find((one) => isWrittenIn(text, dateNames(one)));
  return language === undefined ? new Map() : regionalDates(text, dateNames(language));
}

/** Oldest or newest first, as the user has set it. */
function standInOrder(times: readonly Temporal.PlainDateTime[]): boolean {
  const steps = times.slice(1).map((time, index) => {
    const before = times[index];
    return before === undefined ? 0 : Temporal.PlainDateTime.compare(before, time);
  });
  return steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
}

/** An hour that the clock skipped or showed twice is no instant. */
function inZone(time: Temporal.PlainDateTime, zone: string): Reading<string> {
  try {
    const zoned = time.toZonedDateTime(zone, { disambiguation: 'reject' });
    return {
      value: zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
      readBy: 'shown date',
    };
  } catch {
    return { missing: 'the clock showed this hour twice, or never' };
  }
}
