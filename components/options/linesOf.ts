/** One entry a line, without blank ones; commas part too. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n,;]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
