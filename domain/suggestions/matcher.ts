import type { Pattern, Place } from './pattern';
import type { Word } from './words';

/** Which words of a sentence a phrase was found in: from `first` up to, not including, `end`. */
export interface Match {
  readonly first: number;
  readonly end: number;
}

/** Phrases sorted by how their first word begins, so that a word of a mail meets only those that it may begin. */
export interface Matcher {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byStem: ReadonlyMap<string, readonly Pattern[]>;
  readonly longestStem: number;
}

export function matcherOf(patterns: readonly Pattern[]): Matcher {
  const byWord = new Map<string, Pattern[]>();
  const byStem = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const first of firstWordsOf(pattern)) {
      const isStem = first.endsWith('*');
      const index = isStem ? byStem : byWord;
      const key = isStem ? first.slice(0, -1) : first;
      index.set(key, [...(index.get(key) ?? []), pattern]);
    }
  }
  const longestStem = Math.max(0, ...[...byStem.keys()].map(({ length }) => length));
  return { byWord, byStem, longestStem };
}

function firstWordsOf([place]: Pattern): ReadonlySet<string> {
  if (place === undefined || 'gap' in place) return new Set();
  return new Set(place.runs.map(([first = '']) => first));
}

/** Every place in which one of the phrases stands, in the sentence's order. */
export function matchesIn(words: readonly Word[], matcher: Matcher): readonly Match[] {
  const matches: Match[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const end = longestMatch(words, first, candidates(words[first]?.folded ?? '', matcher));
    if (end > first) matches.push({ first, end });
  }
  return matches;
}

function longestMatch(words: readonly Word[], first: number, patterns: readonly Pattern[]): number {
  return patterns.reduce((end, pattern) => Math.max(end, endOf(words, first, pattern)), -1);
}

function candidates(word: string, { byWord, byStem, longestStem }: Matcher): readonly Pattern[] {
  const found: Pattern[] = [...(byWord.get(word) ?? [])];
  for (let length = Math.min(longestStem, word.length); length > 0; length -= 1) {
    found.push(...(byStem.get(word.slice(0, length)) ?? []));
  }
  return found;
}

/** Where a phrase that begins at `first` ends; −1 where it does not stand there. A phrase is short, so this is bounded. */
function endOf(words: readonly Word[], first: number, pattern: Pattern): number {
  const [place, ...rest] = pattern;
  if (place === undefined) return first;
  for (const next of nextAfter(words, first, place)) {
    const end = endOf(words, next, rest);
    if (end >= 0) return end;
  }
  return -1;
}

/** Where a place may end: a gap takes as few words as it can and stays in its clause. */
function nextAfter(words: readonly Word[], at: number, place: Place): readonly number[] {
  if ('gap' in place) return gapEnds(words, at, place.gap);
  const ends = place.runs
    .filter((run) => standsAt(words, at, run))
    .map(({ length }) => at + length);
  return place.mayMiss ? [...ends, at] : ends;
}

function gapEnds(words: readonly Word[], at: number, most: number): readonly number[] {
  const clause = words[at - 1]?.clause;
  const ends: number[] = [at];
  for (let end = at; end < at + most && words[end]?.clause === clause; end += 1) ends.push(end + 1);
  return ends;
}

function standsAt(words: readonly Word[], at: number, run: readonly string[]): boolean {
  return run.every((wanted, index) => isWord(words[at + index]?.folded, wanted));
}

/** `%` is any number, `stem*` what begins with the stem, `*end` what ends so. */
function isWord(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  if (wanted === '%') return /^\p{Nd}/u.test(word);
  if (wanted.startsWith('*')) return word.endsWith(wanted.slice(1));
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
