import { addTo } from './addTo';
import { firstWordsOf, type Pattern, type Place } from './pattern';
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
    for (const first of new Set(firstWordsOf(pattern))) {
      const isStem = first.endsWith('*');
      addTo(isStem ? byStem : byWord, isStem ? first.slice(0, -1) : first, pattern);
    }
  }
  const longestStem = Math.max(0, ...[...byStem.keys()].map(({ length }) => length));
  return { byWord, byStem, longestStem };
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
  return patterns.reduce((end, pattern) => Math.max(end, ...endsOf(words, [first], pattern)), -1);
}

function candidates(word: string, { byWord, byStem, longestStem }: Matcher): readonly Pattern[] {
  const found: Pattern[] = [...(byWord.get(word) ?? [])];
  if (isNumber(word)) found.push(...(byWord.get('%') ?? []));
  for (let length = Math.min(longestStem, word.length); length > 0; length -= 1) {
    found.push(...(byStem.get(word.slice(0, length)) ?? []));
  }
  return found;
}

/** Where a phrase may end that begins at one of these words. A phrase is short, so this is bounded. */
function endsOf(
  words: readonly Word[],
  starts: readonly number[],
  pattern: Pattern,
): readonly number[] {
  let ends = starts;
  for (const place of pattern) {
    if (ends.length === 0) break;
    ends = isSingle(place) ? nextOf(words, ends, place) : allAfter(words, ends, place);
  }
  return ends;
}

/** Most places take one word: no lists are made for them. */
function isSingle(place: Place): place is Exclude<Place, { readonly gap: number }> {
  return !('gap' in place) && place.runsByWord.size === 0 && !place.mayMiss;
}

function nextOf(
  words: readonly Word[],
  ends: readonly number[],
  place: Exclude<Place, { readonly gap: number }>,
): readonly number[] {
  const next: number[] = [];
  for (const at of ends) if (isOneOf(words[at]?.folded, place)) next.push(at + 1);
  return next;
}

function allAfter(
  words: readonly Word[],
  ends: readonly number[],
  place: Place,
): readonly number[] {
  const next = new Set<number>();
  for (const at of ends) for (const end of endsAfter(words, at, place)) next.add(end);
  return [...next];
}

function endsAfter(words: readonly Word[], at: number, place: Place): readonly number[] {
  if ('gap' in place) return gapEnds(words, at, place);
  const word = words[at]?.folded;
  const ends = runsFor(word, place).flatMap((run) => endsOf(words, [at], run));
  const single = isOneOf(word, place) ? [at + 1] : [];
  return [...ends, ...single, ...(place.mayMiss ? [at] : [])];
}

function runsFor(
  word: string | undefined,
  { runsByWord }: Exclude<Place, { readonly gap: number }>,
): readonly Pattern[] {
  if (word === undefined || runsByWord.size === 0) return [];
  return [...(runsByWord.get(word) ?? []), ...(runsByWord.get('*') ?? [])];
}

function gapEnds(
  words: readonly Word[],
  at: number,
  { gap, maySkipCommas }: Extract<Place, { readonly gap: number }>,
): readonly number[] {
  const clause = words[at - 1]?.clause;
  const ends: number[] = [at];
  for (let end = at; end < at + gap && end < words.length; end += 1) {
    if (!maySkipCommas && words[end]?.clause !== clause) break;
    ends.push(end + 1);
  }
  return ends;
}

function isOneOf(
  word: string | undefined,
  place: Exclude<Place, { readonly gap: number }>,
): boolean {
  if (word === undefined) return false;
  if (place.words.has(word) || (place.isNumber && isNumber(word))) return true;
  if (place.isClock && word.includes(':')) return true;
  return (
    place.stems.some((stem) => word.startsWith(stem)) ||
    place.ends.some((end) => word.endsWith(end))
  );
}

function isNumber(word: string): boolean {
  return /^\p{Nd}/u.test(word);
}
