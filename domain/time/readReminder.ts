import type { ParsedResult } from 'chrono-node';
import { type InterfaceLanguage, parseDates } from './parseDates';
import type { Due } from './dueSchema';
import { withoutDate } from './withoutDate';

/** A reminder as the user wrote it: when, and about what (empty where they wrote only the date). */
export interface Reminder {
  readonly due: Due;
  readonly topic: string;
}

interface Found {
  readonly due: Due;
  readonly index: number;
  readonly words: string;
}

/** chrono-node is quadratic in the length. */
const LONGEST = 500;
/** Nobody means four in the morning by "at 4": hours up to here are of the afternoon. */
const LAST_HOUR_OF_AFTERNOON = 6;

/** Days that no calendar of ours knows, habits, halves, the past. */
const undecidable =
  /\b(?:working|business) days?\b|\bevery\b|\blavorativ[io]\b|\bogni\b|\be mezz[oa]\b|\bscors[oa]\b|\blast (?:mon|tue|wed|thu|fri|sat|sun|week|month|year)|\b(?:werk|arbeits)tage?n?\b|\bjede[nmrs]?\b|\bletzte[nmrs]?\b|\bjours? ouvr|\bchaque\b|\btous les\b|\bderni(?:er|ère)s?\b|\blaborables?\b|\bcada\b|\bpasad[oa]\b(?! mañana)/i;
/** "3/12" is two days to English readers; "3/3" and "23/11" are one. */
const ambiguous = /(?<!\d)(?!(\d\d?)\/\1(?!\d))(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])(?!\d)/;

function isDecidable(text: string, language: InterfaceLanguage): boolean {
  return !undecidable.test(text) && (language !== 'en' || !ambiguous.test(text));
}

/** As chrono-node reads it, each index kept: "tra un'ora", "martedi'", "ore 9", "alle ore 9". */
function readable(text: string): string {
  return text
    .replace(/['’‘`´]/g, ' ')
    .replace(/\balle ore (?=\d)/gi, 'alle     ')
    .replace(/\bore (?=\d)/gi, 'all ');
}

function dayOf({ start }: ParsedResult, now: Temporal.ZonedDateTime): Temporal.PlainDate {
  const { year, month, day } = now;
  const read = Temporal.PlainDate.from({
    year: start.get('year') ?? year,
    month: start.get('month') ?? month,
    day: start.get('day') ?? day,
  });
  const isBareWeekday = start.isCertain('weekday') && !start.isCertain('day');
  // "Wednesday", written on a Wednesday, is the next one.
  return isBareWeekday && read.equals(now.toPlainDate()) ? read.add({ days: 7 }) : read;
}

function hourOf({ start }: ParsedResult): number {
  const hour = start.get('hour') ?? 0;
  const isOpen = !start.isCertain('meridiem') && hour > 0 && hour <= LAST_HOUR_OF_AFTERNOON;
  return isOpen ? hour + 12 : hour;
}

function momentOf(found: ParsedResult, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const { start } = found;
  const plainTime = { hour: hourOf(found), minute: start.get('minute') ?? 0 };
  const namesDay = start.isCertain('day') || start.isCertain('weekday');
  const on = namesDay ? dayOf(found, now) : now.toPlainDate();
  const at = on.toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  const isOver = Temporal.ZonedDateTime.compare(at, now) <= 0;
  return isOver && !namesDay ? at.add({ days: 1 }) : at;
}

/** When it is due; `null` for what is over. */
function dueOf(found: ParsedResult, now: Temporal.ZonedDateTime): Due | null {
  if (found.start.isCertain('hour')) {
    const at = momentOf(found, now);
    return Temporal.ZonedDateTime.compare(at, now) > 0 ? { at: at.toInstant().toString() } : null;
  }
  const on = dayOf(found, now);
  const isOver = Temporal.PlainDate.compare(on, now.toPlainDate()) < 0;
  return isOver ? null : { on: on.toString() };
}

function datesIn(
  text: string,
  now: Temporal.ZonedDateTime,
  language: InterfaceLanguage,
): readonly Found[] {
  return parseDates(text, now, language).flatMap((found): readonly Found[] => {
    const due = dueOf(found, now);
    return due === null ? [] : [{ due, index: found.index, words: found.text }];
  });
}

function overlap(one: Found, other: Found): boolean {
  const [first, second] = one.index <= other.index ? [one, other] : [other, one];
  return first.index + first.words.length > second.index;
}

/** The one date of the text: in the interface's language, or in the other where that one reads more of the same words. */
function theDateIn(
  text: string,
  now: Temporal.ZonedDateTime,
  language: InterfaceLanguage,
): Found | null {
  const own = datesIn(text, now, language);
  const other = datesIn(text, now, language === 'en' ? 'it' : 'en');
  const [best = null, next = best] = [own, other]
    .filter((dates) => dates.length === 1)
    .flat()
    // Stable: where both read as much, the interface's language counts.
    .toSorted((one, two) => two.words.length - one.words.length);
  if (best === null || next === null || own.length > 1) return null;
  return overlap(best, next) ? best : null;
}

/**
 * The reminder in the user's words ("martedì listino", "call Anna tomorrow at 9"), at most 500 characters; `null` where
 * they name no day to come, or more than one. `now` in the home zone.
 */
export function readReminder(
  text: string,
  now: Temporal.ZonedDateTime,
  language: InterfaceLanguage,
): Reminder | null {
  const written = text.normalize('NFC').trim();
  if (written.length > LONGEST || !isDecidable(written, language)) return null;
  const found = theDateIn(readable(written), now, language);
  if (found === null) return null;
  return { due: found.due, topic: withoutDate(written, found.index, found.words.length) };
}
