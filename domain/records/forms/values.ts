/** What stands in the fields of a sheet, as the user writes it; half-written ones are kept as they are. */
export type Values = Readonly<Record<string, string>>;

/** As long as `wordsSchema` lets it be. */
export const LONGEST_WORDS = 2_000;

/** The words of that field; `null` where it is empty. */
export function wordsIn(values: Values, field: string): string | null {
  const words = (values[field] ?? '').trim().slice(0, LONGEST_WORDS).trim();
  return words === '' ? null : words;
}

/** One thing a line. */
export function linesIn(values: Values, field: string): readonly string[] {
  const lines = (values[field] ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => line.slice(0, LONGEST_WORDS).trim());
}

/** `null` where no day of the calendar stands there. */
export function dayIn(values: Values, field: string): Temporal.PlainDate | null {
  return read(values[field], (text) => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

export function timeIn(values: Values, field: string): Temporal.PlainTime | null {
  return read(values[field], (text) => Temporal.PlainTime.from(text));
}

function read<T>(text: string | undefined, as: (text: string) => T): T | null {
  if (text === undefined || text === '') return null;
  try {
    return as(text);
  } catch {
    // Typed by hand, or kept by another version.
    return null;
  }
}
