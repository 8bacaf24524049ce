import { addTo } from './addTo';
import { folded } from './words';

/** A word as it must stand, its beginning (`stem*`), its end (`*end`), any number (`%`), a time of the clock (`%:%`). */
interface OneWord {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly ends: readonly string[];
  readonly isNumber: boolean;
  readonly isClock: boolean;
}

/** Up to so many words of any kind, which may stand beyond a comma or not. */
interface Gap {
  readonly gap: number;
  readonly maySkipCommas: boolean;
}

/** One of several single words or of several runs. */
interface Choice extends OneWord {
  readonly runs: readonly Pattern[];
  /** The runs again, by the word they begin with; under `*` those that begin otherwise. */
  readonly runsByWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly mayMiss: boolean;
}

export type Place = Gap | Choice;

/** A phrase as a pack writes it, ready to be matched. */
export type Pattern = readonly Place[];

/** Words of the same meaning under one name: `<send>`. */
export type WordLists = Readonly<Record<string, Choice>>;

const MARK = /[()|?]|<[^<>]*>\??|(?:\.\.\.|~~~)\d{0,2}|[^\s()|<>'’?]+/gu;
const USUAL_GAP = 3;

/**
 * Reads a phrase: `word`, `stem*`, `*end`, `%` (a number), `%:%` (a time), `one|other`, `(two words|other)`, `<list>`, `(…)?` what may be
 * missing, `...` up to three words of the same clause (`...6` up to six), `~~~6` the same beyond commas.
 */
export function patternOf(phrase: string, lists: WordLists = {}): Pattern {
  const marks = phrase.match(MARK) ?? [];
  const reader = { marks, next: 0, lists };
  const choices = choicesOf(reader);
  if (reader.next < marks.length) throw new Error(`A bracket too many: "${phrase}"`);
  return [choiceOf(choices, false)];
}

/** "one|two words|<list>" as a choice. */
export function listOf(written: string, lists: WordLists): Choice {
  const [choice] = patternOf(written, lists);
  if (choice === undefined || 'gap' in choice) throw new Error(`No words: "${written}"`);
  return choice;
}

interface Reader {
  readonly marks: readonly string[];
  next: number;
  readonly lists: WordLists;
}

/** What stands between brackets: runs of places with `|` between them. A bare `one|other` binds its neighbours only. */
function choicesOf(reader: Reader): readonly Pattern[] {
  const runs: Place[][] = [[]];
  for (; reader.next < reader.marks.length && reader.marks[reader.next] !== ')'; reader.next += 1) {
    if (reader.marks[reader.next] === '|') runs.push([]);
    else runs.at(-1)?.push(placeOf(reader));
  }
  return runs;
}

function placeOf(reader: Reader): Place {
  const mark = reader.marks[reader.next] ?? '';
  if (mark === '(') return groupOf(reader);
  if (/^(?:\.\.\.|~~~)/u.test(mark)) {
    return { gap: Number(mark.slice(3) || USUAL_GAP), maySkipCommas: mark.startsWith('~') };
  }
  return mark.startsWith('<') ? listNamed(mark, reader.lists) : wordOf(mark);
}

function groupOf(reader: Reader): Place {
  reader.next += 1;
  const choices = choicesOf(reader);
  if (reader.marks[reader.next] !== ')') throw new Error('A bracket is missing');
  const mayMiss = reader.marks[reader.next + 1] === '?';
  if (mayMiss) reader.next += 1;
  return choiceOf(choices, mayMiss);
}

function listNamed(mark: string, lists: WordLists): Choice {
  const list = lists[mark.replace(/^<|>\??$/gu, '')];
  if (list === undefined) throw new Error(`No list of words is called ${mark}`);
  return mark.endsWith('?') ? { ...list, mayMiss: true } : list;
}

function wordOf(written: string): Choice {
  const word = folded(written.replaceAll('*', ''));
  const isEnd = written.startsWith('*');
  const isStem = written.endsWith('*');
  const isNumber = written === '%';
  const isClock = written === '%:%';
  return {
    words: new Set(isEnd || isStem || isNumber || isClock ? [] : [word]),
    stems: isStem && !isEnd ? [word] : [],
    ends: isEnd ? [word] : [],
    isNumber,
    isClock,
    runs: [],
    runsByWord: new Map(),
    mayMiss: false,
  };
}

/** Single words of all choices in one, so that they are looked up and not tried one after the other. */
function choiceOf(choices: readonly Pattern[], mayMiss: boolean): Choice {
  const filled = choices.filter(({ length }) => length > 0);
  const single = filled.flatMap(([place, ...more]) =>
    more.length === 0 && place !== undefined && !('gap' in place) && !place.mayMiss ? [place] : [],
  );
  const longer = filled.filter(
    ([place, ...more]) => more.length > 0 || !single.includes(place as Choice),
  );
  const runs = [...single.flatMap((place) => place.runs), ...longer];
  return {
    words: new Set(single.flatMap(({ words }) => [...words])),
    stems: single.flatMap(({ stems }) => stems),
    ends: single.flatMap(({ ends }) => ends),
    isNumber: single.some(({ isNumber }) => isNumber),
    isClock: single.some(({ isClock }) => isClock),
    runs,
    runsByWord: byFirstWord(runs),
    mayMiss: mayMiss || filled.length < choices.length,
  };
}

function byFirstWord(runs: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const sorted = new Map<string, Pattern[]>();
  for (const run of runs) {
    const firsts = beginsPlainly(run) ? firstWordsOf(run) : ['*'];
    for (const first of new Set(firsts)) addTo(sorted, first, run);
  }
  return sorted;
}

/** Whether a run begins with words as they stand. */
function beginsPlainly([place]: Pattern): boolean {
  if (place === undefined || 'gap' in place || place.isNumber || place.isClock || place.mayMiss)
    return false;
  return place.stems.length === 0 && place.ends.length === 0 && place.runs.every(beginsPlainly);
}

/** The words with which a phrase may begin: `one`, `stem*`; `%` for a number. */
export function firstWordsOf(pattern: Pattern): readonly string[] {
  const [place, ...rest] = pattern;
  if (place === undefined || 'gap' in place || place.ends.length > 0) {
    throw new Error('A phrase begins with words');
  }
  return [
    ...place.words,
    ...place.stems.map((stem) => `${stem}*`),
    ...(place.isNumber || place.isClock ? ['%'] : []),
    ...place.runs.flatMap(firstWordsOf),
    ...(place.mayMiss ? firstWordsOf(rest) : []),
  ];
}
