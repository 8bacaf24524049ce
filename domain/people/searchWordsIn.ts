/** Scripts that put no spaces between words: there each sign is looked for by itself. */
const WITHOUT_SPACES =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const WORD = new RegExp(
  `[${WITHOUT_SPACES}]\\p{M}*|(?:(?![${WITHOUT_SPACES}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/** A word as it is written, and where it begins. */
export interface WrittenWord {
  readonly text: string;
  readonly at: number;
}

/** The words of a name, an address, a note, in any script. */
export function searchWordsIn(text: string): readonly WrittenWord[] {
  return [...text.matchAll(WORD)].map((found) => ({ text: found[0], at: found.index }));
}
