import { normalDate } from '@/domain/time/normalDate';

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
  return [0, -60, 60].some((seconds) =>
    showsMinute(numbers, instant.add({ seconds }).toZonedDateTimeISO(zone)),
  );
}

/** The same in whichever zone the page may have been shown: whole quarters of an hour from UTC. */
export function showsInstantSomewhere(shown: string, instant: Temporal.Instant): boolean {
  const numbers = numbersIn(shown);
  if (!numbers.some((number) => isMinuteSomewhere(number, instant))) return false;
  return quarters.some((quarter) => showsMinute(numbers, clockAt(instant, quarter)));
}

/** What a clock shows that is so many quarters of an hour from UTC; a `Date`, since a hundred of them are asked. */
function clockAt(instant: Temporal.Instant, quarter: number): Clock {
  const date = new Date(instant.epochMilliseconds + quarter * QUARTER);
  return {
    year: date.getUTCFullYear(),
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

const QUARTER = 15 * 60_000;

type Clock = Readonly<Record<'year' | 'day' | 'hour' | 'minute', number>>;

/** Zones move the minute by quarters of an hour: most dates are refused by that alone, a hundred times cheaper. */
function isMinuteSomewhere(number: string, instant: Temporal.Instant): boolean {
  const minute = Math.floor(instant.epochMilliseconds / 60_000);
  return number.length === 2 && (Number(number) - minute) % 15 === 0;
}

/** No zone is further from UTC than 14 hours. */
const quarters = Array.from({ length: 2 * 14 * 4 + 1 }, (_, index) => index - 14 * 4);

function numbersIn(shown: string): readonly string[] {
  return shown.length > LONGEST_DATE ? [] : (normalDate(shown).match(/\d+/gu) ?? []);
}

function showsMinute(numbers: readonly string[], time: Clock): boolean {
  const minute = String(time.minute).padStart(2, '0');
  if (!numbers.includes(minute)) return false;
  const hours = new Set([time.hour, time.hour % 12, time.hour % 12 || 12]);
  const at = numbers.findIndex(
    (number, index) => hours.has(Number(number)) && numbers[index + 1] === minute,
  );
  const rest = numbers.toSpliced(at, 2).map(Number);
  const hasYear = YEARS_AHEAD.some((ahead) => rest.includes(time.year + ahead));
  return at >= 0 && hasYear && rest.includes(time.day);
}
