/** A word of a mail, where it stands, and which clause of its sentence it belongs to. */
export interface Word {
  /** Lower case, without accents: people leave them out. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Counts the commas, colons, brackets before it. */
  readonly clause: number;
}

/** Letters, figures, a time of the clock such as 8:30, or a mark between clauses. */
const WORD = /[\p{L}\p{M}]+|(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})|\p{Nd}+|[,;:()–—"«»“”„]/gu;
const LONGEST_WORD = 40;
const ASCII = /^[a-z0-9]*$/u;

/** A word as patterns write it: "È" is "e", "Straße" is "strasse". */
export function folded(word: string): string {
  const lower = word.slice(0, LONGEST_WORD).toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** The words of a sentence; `offset` is where it stands in its mail. */
export function wordsOf(sentence: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const { 0: found, index } of sentence.matchAll(WORD)) {
    const start = offset + index;
    if (/[\p{L}\p{Nd}]/u.test(found)) {
      words.push({ folded: folded(found), start, end: start + found.length, clause });
    } else clause += 1;
  }
  return words;
}
