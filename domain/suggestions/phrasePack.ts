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
  const lists: Record<string, WordLists[string]> = {};
  const phrases = new Map<string, string[]>();
  let heading = '';
  for (const written of file.split('\n')) {
    const line = written.replace(COMMENT, '').trimEnd();
    heading = HEADING.exec(line)?.[1] ?? heading;
    const [, name = '', words = ''] = ENTRY.exec(line) ?? [];
    if (heading === 'words' && name !== '') lists[name] = listOf(words, lists);
    const phrase = ITEM.exec(line)?.[1];
    if (phrase !== undefined) phrases.set(heading, [...(phrases.get(heading) ?? []), phrase]);
  }
  return Object.fromEntries(
    [...phrases].map(([name, all]) => [name, matcherOf(all.map((one) => patternOf(one, lists)))]),
  );
}
