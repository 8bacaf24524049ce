import { type Matcher, matcherOf } from './matcher';
import { listOf, patternOf, type WordLists } from './pattern';

/** The phrases of one language, by the name of what they mean. */
export type PhrasePack = Readonly<Record<string, Matcher>>;

const COMMENT = /(?:^|\s)#.*$/u;
const HEADING = /^([a-z-]+):$/u;
const ENTRY = /^ {2}([a-z-]+): (.+)$/u;
const ITEM = /^ {2}- (.+)$/u;

/**
 * Reads `assets/phrases/<language>.yml`: lists of words under `words`, then phrases (`patternOf`) under the name of what
 * they mean. The part of YAML that it uses is small enough to be read here, line by line.
 */
export function readPhrases(file: string): PhrasePack {
  const lines = linesOf(file);
  const lists: Record<string, WordLists[string]> = {};
  for (const { heading, text } of lines.filter((line) => line.heading === 'words')) {
    const [, name, words] = ENTRY.exec(text) ?? [];
    if (name === undefined || words === undefined)
      throw new Error(`No list in "${heading}": ${text}`);
    lists[name] = listOf(words, lists);
  }
  const phrases = lines.filter(({ heading }) => heading !== 'words');
  const byMeaning = Object.groupBy(phrases, ({ heading }) => heading);
  return Object.fromEntries(
    Object.entries(byMeaning).map(([name, all = []]) => [
      name,
      matcherOf(all.map(({ text }) => patternOf(phraseIn(text), lists))),
    ]),
  );
}

interface Line {
  readonly heading: string;
  readonly text: string;
}

/** Every line but comments and headings, under its heading. */
function linesOf(file: string): readonly Line[] {
  let heading = '';
  return file.split('\n').flatMap((written) => {
    const text = written.replace(COMMENT, '').trimEnd();
    const named = HEADING.exec(text)?.[1];
    heading = named ?? heading;
    return text === '' || named !== undefined ? [] : [{ heading, text }];
  });
}

function phraseIn(text: string): string {
  const phrase = ITEM.exec(text)?.[1];
  if (phrase === undefined) throw new Error(`No phrase: ${text}`);
  return phrase;
}
