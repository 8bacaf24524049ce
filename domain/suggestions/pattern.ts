import { folded } from './words';

/** One place of a pattern: one of several runs of words, or a few words of any kind. */
export type Place =
  | { readonly runs: readonly (readonly string[])[]; readonly mayMiss: boolean }
  | { readonly gap: number };

/** A phrase as a pack writes it, ready to be matched; its first place is never a gap nor left out. */
export type Pattern = readonly Place[];

/** Words of the same meaning under one name: `<send>`. */
export type WordLists = Readonly<Record<string, readonly (readonly string[])[]>>;

const PLACES = /\([^()]*\)\??|<[^<>]*>\??|\.\.\.\d?|[^\s()<>]+/gu;
const USUAL_GAP = 3;

/**
 * Reads a phrase: `word`, `stem*`, `one|other`, `(two words|other)`, `<list>`, `…?` what may be missing, `...` up to three
 * words of the same clause (`...6` up to six).
 */
export function patternOf(phrase: string, lists: WordLists): Pattern {
  const places = (phrase.match(PLACES) ?? []).map((place) => placeOf(place, lists));
  const [first] = places;
  if (first === undefined || 'gap' in first || first.mayMiss) {
    throw new Error(`A phrase begins with words: "${phrase}"`);
  }
  return places;
}

function placeOf(written: string, lists: WordLists): Place {
  if (written.startsWith('...')) return { gap: Number(written.slice(3) || USUAL_GAP) };
  const mayMiss = written.endsWith('?');
  const place = mayMiss ? written.slice(0, -1) : written;
  if (!place.startsWith('<'))
    return { runs: runsOf(place.replace(/^\(|\)$/gu, ''), lists), mayMiss };
  const list = lists[place.slice(1, -1)];
  if (list === undefined) throw new Error(`No list of words is called ${place}`);
  return { runs: list, mayMiss };
}

/** "one|two words|<list>" as runs of words. */
export function runsOf(written: string, lists: WordLists = {}): readonly (readonly string[])[] {
  return written.split('|').flatMap((run) => {
    const name = /^\s*<(.*)>\s*$/u.exec(run)?.[1];
    if (name === undefined)
      return [
        run
          .trim()
          .split(/[\s'’]+/u)
          .map(foldedStem),
      ];
    const list = lists[name];
    if (list === undefined) throw new Error(`No list of words is called <${name}>`);
    return list;
  });
}

function foldedStem(word: string): string {
  if (word === '%') return word;
  if (word.startsWith('*')) return `*${folded(word.slice(1))}`;
  return word.endsWith('*') ? `${folded(word.slice(0, -1))}*` : folded(word);
}
