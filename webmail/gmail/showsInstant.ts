import { normalDate } from '@/domain/time/normalDate';
import { type Clock, clockAt, clockIn } from './wallClock';

const LONGEST_DATE = 100;
/** How many years later other calendars are than ours; Persian dates have other days as well. */
const YEARS_AHEAD = [0, 543];

/**
 * Whether the numbers of a shown date are those of an instant, to the minute: year, day, hour and minute, in whichever
 * order and language. Far cheaper than reading the date, and right for all mail that was not imported. The month is not
 * looked at: the same minute of the same day of another month is no likely time for anything else.
 */
export function showsInstant(shown: string, instant: Temporal.Instant, zone: string): boolean {
  const numbers = numbersIn(shown);
  // The shown time is cut to the minute, and own mail was seen a moment before its id (WEBMAIL 2.1).
  return [0, -MINUTE, MINUTE].some((off) =>
    showsMinute(numbers, clockIn(zone, instant.epochMilliseconds + off)),
  );
}

/** The same in whichever zone the page may have been shown: whole quarters of an hour from UTC. */
export function showsInstantSomewhere(shown: string, instant: Temporal.Instant): boolean {
  const numbers = numbersIn(shown);
  if (!numbers.some((number) => isMinuteSomewhere(number, instant))) return false;
  const at = instant.epochMilliseconds;
  return quarters.some((quarter) => showsMinute(numbers, clockAt(at + quarter * QUARTER)));
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** Zones move the minute by quarters of an hour: most dates are refused by that alone, a hundred times cheaper. */
function isMinuteSomewhere(number: string, instant: Temporal.Instant): boolean {
  const minute = Math.floor(instant.epochMilliseconds / MINUTE);
  return number.length === 2 && (Number(number) - minute) % 15 === 0;
}

/** No zone is further from UTC than 14 hours. */
const quarters = Array.from({ length: 2 * 14 * 4 + 1 }, (_, index) => index - 14 * 4);

function numbersIn(shown: string): readonly string[] {
  if (shown.length > LONGEST_DATE) return [];
  // Western dates as they mostly are: nothing in them is written in more ways than one.
  const text = PLAIN.test(shown) ? shown : normalDate(shown);
  return text.match(/\d+/gu) ?? [];
}

const PLAIN = /^[\w ,.:/\u202f\u00a0-]*$/u;

function showsMinute(numbers: readonly string[], time: Clock): boolean {
  const minute = String(time.minute).padStart(2, '0');
  const at = numbers.findIndex(
    (number, index) => numbers[index + 1] === minute && isHour(Number(number), time.hour),
  );
  if (at < 0) return false;
  const rest = numbers.toSpliced(at, 2).map(Number);
  const hasYear = YEARS_AHEAD.some((ahead) => rest.includes(time.year + ahead));
  return hasYear && rest.includes(time.day);
}

/** Of a clock of 24 hours or of 12. */
function isHour(number: number, hour: number): boolean {
  return number === hour || number === hour % 12 || number === (hour % 12 || 12);
}
