import { type Word, wordsOf } from './words';

/** A sentence of a mail; `text` is what stands from `start` to `end`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly isAsked: boolean;
}

/** Where a sentence may end; what stands before a single point decides. */
const END = /[.!?…]+["'»”’)\]]*(?=\s|$)|[;•]\s|\n+/gu;
/** Abbreviations whose point ends no sentence, and the points of dates and initials. */
const NO_END =
  /(?:^|[\s("«'’])(?:\p{L}|sig(?:na|ra|re)?|sigg|dott(?:ssa)?|dr|prof(?:ssa)?|ing|arch|geom|avv|rag|spett|egr|gent(?:mo|ma)?|mr|mrs|ms|st|no|nr|art|ca|bzw|usw|str|tel|abt|hr|fr|ggf|inkl|exkl|zzgl|max|min|mme|mlle|vs|cf|sr|sra|srta|ud|uds|num|jan|feb|aug|sept|sep|okt|oct|nov|dez|dec|gen|mar|apr|mag|giu|lug|ago|set|ott|dic|approx|incl|etc|ecc|p\.s|z\.b|d\.h|s\.p\.a|s\.r\.l|n\.b)\.$/iu;
/** After "3.": German months, quarters, floors, and what else is counted so. */
const ORDINAL =
  /^\s?(?:Jan|Feb|M[aä]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal|Stock|Etage|OG|KW|Mal|Mahnung|Woche|Tag|und|bis|oder|um|zur?m?|ist|statt)/iu;
/** Lines at least this long were wrapped by a program when the next goes on in lower case. */
const WRAPPED = 50;
/** Longer ones are lists or logs: their beginning is judged. */
const LONGEST = 500;
/** Nobody writes more by hand; what comes after is data. */
const LONGEST_JUDGED = 24_000;
const MOST_SENTENCES = 300;
const MOST_WORDS = 5_000;

/** The sentences of a mail's own words, in time linear in its length. */
export function sentencesIn(ownWords: string): readonly Sentence[] {
  const text = ownWords.slice(0, LONGEST_JUDGED);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    if (goesOn(text, start, { index, mark })) continue;
    addSentence(sentences, text, {
      start,
      end: mark.startsWith('\n') ? index : index + mark.trimEnd().length,
    });
    start = index + mark.length;
    if (isEnough(sentences)) return sentences;
  }
  addSentence(sentences, text, { start, end: text.length });
  return sentences;
}

function isEnough(sentences: readonly Sentence[]): boolean {
  const words =
    sentences.length < 10 ? 0 : sentences.reduce((sum, one) => sum + one.words.length, 0);
  return sentences.length >= MOST_SENTENCES || words >= MOST_WORDS;
}

function addSentence(
  sentences: Sentence[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const written = text.slice(start, Math.min(end, start + LONGEST));
  const before = written.length - written.trimStart().length;
  const own = written.trim();
  if (own === '') return;
  const from = start + before;
  const words = wordsOf(own, from);
  const isAsked = /[?？]["'»”’)\]!?]*$/u.test(own);
  if (words.length > 0)
    sentences.push({ text: own, start: from, end: from + own.length, words, isAsked });
}

interface Mark {
  readonly index: number;
  readonly mark: string;
}

function goesOn(text: string, start: number, { index, mark }: Mark): boolean {
  if (mark.startsWith('\n')) return mark.length === 1 && isWrapped(text, start, index);
  if (mark !== '.' && !/^\.["'»”’)\]]+$/u.test(mark)) return false;
  const before = text.slice(Math.max(start, index - 12), index + 1);
  const after = text.slice(index + 1, index + 12);
  if (/^\s*\n\s*\n/u.test(after)) return false;
  return NO_END.test(before) || (/(?<!\d)\d{1,2}\.$/u.test(before) && ORDINAL.test(after));
}

/** "the lamps\nthat you sent": one sentence over two lines. */
function isWrapped(text: string, start: number, index: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', index - 1) + 1, start);
  const next = text.charAt(index + 1);
  return index - lineStart >= WRAPPED && /[\p{Ll}\p{Nd}(]/u.test(next);
}
