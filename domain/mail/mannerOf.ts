import { wordsOf } from './greeting';
import { salutations } from './salutations';

/** How a mail is written, as far as it is kept (DESIGN §10: lengths, no text). */
export interface Manner {
  /** In characters, blanks counted once. */
  readonly length: number;
  /** Whether its first line greets. */
  readonly greets: boolean;
}

const LONGEST_GREETING = 60;

/** `text` is the message's own words, without quotes. */
export function mannerOf(text: string): Manner {
  const [first = ''] = text.trimStart().split('\n', 1);
  const words = first.length > LONGEST_GREETING ? [] : wordsOf(first);
  return {
    length: text.trim().replaceAll(/\s+/gu, ' ').length,
    greets: words.some((word) => salutations.has(word)),
  };
}
