/** Reads a date as the page shows it: every reading that is possible. */
export type ShownDates = (text: string) => readonly Temporal.PlainDateTime[];

export function shownDates(_locales: readonly string[]): ShownDates {
  return () => [];
}
