import type { Person } from '@/domain/mail/reading';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { nameKey, nameWords } from '@/domain/people/nameKey';
import { plainLine } from '../plainText';

const LONGEST_NAME = 500;
const LONGEST_LINE = 2_000;

/** What one piece of text says of a person: "Anna Rossi <anna@acme.example>", an address alone, or a name alone. */
export function personIn(text: string): Person {
  const line = plainLine(text, LONGEST_LINE);
  const bracketed = [...line.matchAll(/<([^<>\s]{3,254})>/gu)].map(([, inside = '']) => inside);
  const [only, ...others] = bracketed;
  if (only !== undefined) {
    const name = nameIn(line.slice(0, line.indexOf('<')));
    return { name, address: others.length > 0 ? null : emailAddress(only) };
  }
  const address = emailAddress(line);
  return { name: address === null ? nameIn(line) : null, address };
}

/** A label without the words before its colon: "Von: Anna Rossi". The colon may be the wide one. */
export function withoutPrefix(label: string): string {
  const colon = label.search(/[:：]/u);
  return colon < 0 ? label : label.slice(colon + 1);
}

/** Whom an element names by its text and its label, whose prefix may be words of the page's language. */
export function personOf(element: Element, text: string): Person {
  const shown = personIn(text);
  const label = personIn(withoutPrefix(element.getAttribute('aria-label') ?? ''));
  return { name: shown.name, address: agreedAddress([shown.address, label.address]) };
}

/** The only address that all of them name; `null` where none does or two differ. */
export function agreedAddress(found: readonly (EmailAddress | null)[]): EmailAddress | null {
  const [only = null, ...others] = new Set(found.filter((address) => address !== null));
  return others.length > 0 ? null : only;
}

/** Two ways of writing a name: upper and lower case, spaces and "Rossi, Anna" apart. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** Whether every word of the name stands in the text: "Sara Conti" in "Account manager for Conti, Sara". */
export function holdsName(text: string, name: string): boolean {
  const words = new Set(nameWords(text));
  return nameWords(name).every((word) => words.has(word));
}

export function sharesWord(one: string, other: string): boolean {
  const words = new Set(nameWords(one));
  return nameWords(other).some((word) => words.has(word));
}

function nameIn(text: string): string | null {
  const name = plainLine(text.replaceAll(/^[\s"]+|[\s"]+$/gu, ''), LONGEST_NAME);
  return name === '' ? null : name;
}
