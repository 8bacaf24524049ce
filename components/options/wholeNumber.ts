/** The number that was typed, from 1 to `most`; `null` for anything else. */
export function wholeNumber(typed: string, most: number): number | null {
  const number = Number(typed.trim());
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}
