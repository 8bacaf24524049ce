import type { Person } from '@/domain/mail/reading';
import { plainLine } from '../plainText';
import { readAll, readFirst, type Selector } from '../read';
import type { Reading } from '../readFact';
import { outsideBodiesAndRows } from './outside';
import { personIn, personOf, withoutPrefix } from './people';
import { ccLine, hoverTarget, toLine } from './selectors';

const LONGEST_LINE = 10_000;
const MOST_PEOPLE = 500;

export interface Recipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
}

/** Names without addresses are usual here (WEBMAIL 3.2). */
export function readRecipients(
  card: Element,
  addressOf: (name: string) => Person['address'],
): Reading<Recipients> {
  const to = lineOf(card, toLine);
  const cc = lineOf(card, ccLine);
  if (to === null && cc === null) return { missing: 'the message shows no recipients' };
  const known = (line: Element | null) =>
    (line === null ? [] : peopleIn(line)).map(({ name, address }) => ({
      name,
      address: address ?? (name === null ? null : addressOf(name)),
    }));
  return {
    value: { to: known(to), cc: known(cc) },
    readBy: [to, cc].some((line) => line !== null && targetsIn(line).length > 0) ? 'cards' : 'text',
  };
}

function lineOf(card: Element, kind: Selector): Element | null {
  return readFirst(card, kind, outsideBodiesAndRows);
}

function peopleIn(line: Element): readonly Person[] {
  const targets = targetsIn(line);
  if (targets.length > 0) return targets.slice(0, MOST_PEOPLE).map(personAt);
  return listed(withoutPrefix(plainLine(line.textContent, LONGEST_LINE)));
}

/** A target inside of another is the same person's picture. */
function targetsIn(line: Element): readonly Element[] {
  const all = readAll(line, hoverTarget, ({ textContent }) => textContent.trim() !== '');
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
}

/** Whoever is named where a contact card opens; between people stand semicolons. */
export function personAt(target: Element): Person {
  return personOf(target, target.textContent.replace(/[;；]\s*$/u, ''));
}

/** "Anna Rossi <anna@acme.example>; bruno@acme.example": semicolons stand between people, commas in names. */
function listed(text: string): readonly Person[] {
  return text
    .split(/[;；]/u)
    .slice(0, MOST_PEOPLE)
    .map(personIn)
    .filter(({ name, address }) => name !== null || address !== null);
}
