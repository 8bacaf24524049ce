/** Which day is meant by words of a language. */
export type Meaning =
  /** Words about a time that is over, or no time at all: nothing is read from them. */
  | 'none'
  /** A time to come without a day. */
  | 'vague'
  | 'today'
  /** Today where no other day is named: "in the afternoon". */
  | 'perhaps-today'
  /** Today unless another day stands beside it: "on Thursday by the end of the day". */
  | 'part-of-today'
  | 'tomorrow'
  | 'day-after-tomorrow'
  /** "A week tomorrow". */
  | 'week-after-tomorrow'
  | 'in-a-week'
  | 'in-two-weeks'
  /** The first such weekday after today. */
  | 'weekday'
  | 'weekday-of-next-week'
  | 'week-after-weekday'
  | 'two-weeks-after-weekday'
  | 'weekday-with-number'
  | 'number'
  /** Day, month and perhaps year in figures, the day first. */
  | 'figures'
  /** After `n` units: "in three days", "within 48 hours". */
  | 'in'
  | 'middle-of-week'
  | 'middle-of-next-week'
  | 'middle-of-month'
  | 'middle-of-next-month'
  | 'end-of-week'
  | 'end-of-next-week'
  | 'end-of-month'
  | 'end-of-next-month'
  | 'end-of-quarter'
  /** "The end of Q2". */
  | 'end-of-numbered-quarter'
  | 'end-of-year'
  | 'start-of'
  | 'middle-of'
  | 'end-of';

export type Unit = 'hours' | 'days' | 'working' | 'weeks' | 'months';

/** How a language names days. All words without accents and in lower case. */
export interface DayWords {
  /** Monday first; each may be several, as a regular expression writes them. */
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, Unit>>;
  /** Expressions with `{day}`, `{month}`, `{n}`, `{unit}`, `{number}`. */
  readonly rules: readonly (readonly [Meaning, string])[];
}
