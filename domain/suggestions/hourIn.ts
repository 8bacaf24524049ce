/** "alle 15", "at 3.30 pm", „um 9 Uhr“, « à 15 h 30 », "a las 10": the hour, its minutes, and which half of the day. */
const AT =
  /(?<!\p{L})(?:alle|ore|at|um|gegen|à|a las|a la|vers)\s+(?:ore\s+)?(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s?(am|pm|a\.m|p\.m|uhr|h|o['’]clock)?(?!\s?[%€$]|[\p{L}\p{Nd}])/giu;
/** „15 Uhr“, "3 pm", « 15 h »: without a word before. */
const BARE =
  /(?<![\p{L}\p{Nd}.,])(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s?(am|pm|a\.m|p\.m|uhr|h(?!\p{L}|\s?\p{Nd})|o['’]clock)/giu;
/** « 15 h 30 ». */
const WITH_MINUTES = /(?<![\p{L}\p{Nd}.,])(\d{1,2})\s?h\s?(\d{2})(?![\p{L}\p{Nd}])/giu;
const NOON = /(?<!\p{L})(?:mezzogiorno|noon|midday|mittags?|midi|mediod[ií]a)(?!\p{L})/iu;
/** Nobody means four in the morning by "at 4". */
const LAST_HOUR_OF_AFTERNOON = 6;

/** The time of day that words name, the last of several; `null` where they name none. */
export function hourIn(words: string): Temporal.PlainTime | null {
  const found = [AT, BARE, WITH_MINUTES].flatMap((pattern) => [...words.matchAll(pattern)]);
  const inOrder = found.toSorted((one, other) => one.index - other.index);
  const times = inOrder.map(timeOf).filter((time) => time !== null);
  return times.at(-1) ?? (NOON.test(words) ? new Temporal.PlainTime(12) : null);
}

function timeOf([, hours, minutes = '0', half = '']: RegExpExecArray): Temporal.PlainTime | null {
  const hour = wholeHour(Number(hours), half.toLowerCase());
  const minute = Number(minutes);
  return hour > 23 || minute > 59 ? null : new Temporal.PlainTime(hour, minute);
}

function wholeHour(hour: number, half: string): number {
  if (half.startsWith('p')) return hour < 12 ? hour + 12 : hour;
  if (half.startsWith('a')) return hour === 12 ? 0 : hour;
  const isOpen = half === '' && hour > 0 && hour <= LAST_HOUR_OF_AFTERNOON;
  return isOpen ? hour + 12 : hour;
}
