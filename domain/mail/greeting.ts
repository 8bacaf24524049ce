import type { Formality, Language } from '@/domain/people/contact';
import { type GreetingWord, salutations, titles } from './salutations';

const LONGEST_GREETING = 60;
const FIRST_LINES = 2_000;

/** The words of a name or line in the one form in which we compare them: lower case, no accents, no dots, no marks. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s,;:!¡"@_-]+/u)
    .filter((word) => word !== '');
}

interface People {
  /** Words of this person's name that nobody else in the mail bears. */
  readonly own: ReadonlySet<string>;
  /** Words of this person's name. */
  readonly theirs: ReadonlySet<string>;
  /** Words of the other people's names. */
  readonly others: ReadonlySet<string>;
}

/** Where a page shows an address for a name, "giulia.rinaldi@…" still tells the name. */
function wordsOfName(name: string | null): readonly string[] {
  const [shown = ''] = (name ?? '').split('@');
  return wordsOf(shown === name ? shown : shown.replaceAll('.', ' ')).filter(
    (word) => word.length > 1,
  );
}

function peopleOf(name: string | null, others: readonly (string | null)[]): People {
  const theirs = new Set(wordsOfName(name));
  const foreign = new Set(others.flatMap(wordsOfName));
  return { theirs, others: foreign, own: theirs.difference(foreign) };
}

function isGreeting(line: string, { theirs, own }: People): boolean {
  const words = wordsOf(line);
  const named = words.filter((word) => theirs.has(word) && !salutations.has(word));
  const known = words.every(
    (word) => named.includes(word) || salutations.has(word) || titles.has(word),
  );
  if (words.length === 0 || !known) return false;
  if (named.length > 0) return named.some((word) => own.has(word));
  return words.some((word) => salutations.has(word));
}

/** "Ciao Bruno, domani ti carico …": the longest beginning, up to a comma or the like, that is a greeting. */
function greetingAtStartOf(line: string, people: People): string | null {
  if (line.length <= LONGEST_GREETING && isGreeting(line, people)) return line;
  const ends = [...line.slice(0, LONGEST_GREETING).matchAll(/[,:!]/g)].map(
    ({ index }) => index + 1,
  );
  const end = ends.findLast((at) => isGreeting(line.slice(0, at), people));
  if (end === undefined) return null;
  const next = wordsOf(line.slice(end, end + LONGEST_GREETING)).slice(0, 3);
  return next.some((word) => people.others.has(word)) ? null : line.slice(0, end);
}

/** A greeting of a second person right below: the mail was to two. */
function greetsAgain(line: string | undefined): boolean {
  const [first] = wordsOf((line ?? '').slice(0, LONGEST_GREETING));
  return first !== undefined && salutations.has(first);
}

/**
 * How the user greeted this person in a message of their own, copied by the letter (VOICE rule 2), or `null` where we
 * doubt: another name, a group, an hour of the day, an unknown word. An exclamation mark becomes a comma. `others` are
 * the names of the other people of the thread, not the user's own.
 */
export function greetingIn(
  ownText: string,
  contact: { readonly name: string | null },
  others: readonly (string | null)[],
): string | null {
  const lines = ownText.slice(0, FIRST_LINES).split('\n');
  const [first, second] = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (first === undefined || greetsAgain(second)) return null;
  const greeting = greetingAtStartOf(first, peopleOf(contact.name, others));
  return (
    greeting
      ?.replaceAll('¡', '')
      .replace(/\s+/g, ' ')
      .replace(/\s*[.!]+$/, ',') ?? null
  );
}

interface Tone {
  readonly language: Language;
  readonly formality: Formality;
}

function greetingWords(greeting: string): readonly GreetingWord[] {
  return wordsOf(greeting).flatMap((word) => salutations.get(word) ?? titles.get(word) ?? []);
}

/** Formal or informal as its words say; `null` where they say neither or both. */
export function formalityOfGreeting(greeting: string): Formality | null {
  const said = new Set(greetingWords(greeting).map((word) => word.formality));
  if (said.has('formal') === said.has('informal')) return null;
  return said.has('formal') ? 'formal' : 'informal';
}

/** Whether a copied greeting may stand over a text of this language and form: "Ciao Anna," not over a text with Lei. */
export function greetingFits(greeting: string, tone: Tone): boolean {
  const formality = formalityOfGreeting(greeting);
  return (
    greetingWords(greeting).every(({ languages }) => languages.includes(tone.language)) &&
    (formality === null || formality === tone.formality)
  );
}
