import { searchWord } from './searchWord';
import { searchWordsIn, type WrittenWord } from './searchWordsIn';

export interface MarkedPart {
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
  readonly isFound: boolean;
}

/** The text in parts, those found that begin as one of the typed words does. */
export function markedParts(text: string, typed: string): readonly MarkedPart[] {
  const wanted = searchWordsIn(typed).map((word) => searchWord(word.text));
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const word of searchWordsIn(text)) {
    const length = foundLength(word, wanted);
    parts.push({ text: text.slice(from, word.at), at: from, isFound: false });
    parts.push({ text: text.slice(word.at, word.at + length), at: word.at, isFound: true });
    from = word.at + length;
  }
  parts.push({ text: text.slice(from), at: from, isFound: false });
  return parts.filter((part) => part.text !== '');
}

/** How much of the written word is what was typed; the longest counts. */
function foundLength({ text }: WrittenWord, wanted: readonly string[]): number {
  const found = wanted.filter((one) => searchWord(text).startsWith(one));
  const longest = Math.max(0, ...found.map(({ length }) => length));
  return longest === 0 ? 0 : lettersFor(text, longest);
}

/** "ü" may be written as two signs, and "ß" is looked for as two. */
function lettersFor(text: string, folded: number): number {
  let end = 0;
  for (const [letter] of text.matchAll(/\P{M}\p{M}*/gu)) {
    if (searchWord(text.slice(0, end)).length >= folded) break;
    end += letter.length;
  }
  return end;
}
