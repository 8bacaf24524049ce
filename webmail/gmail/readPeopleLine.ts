import type { Person } from '@/domain/mail/reading';
import { normalDate } from '@/domain/time/normalDate';
import { isOne, readFirst } from '../read';
import type { RowParts } from './findRows';
import { rowDraft, rowPeople, rowPeopleCell, rowPerson, rowSpoken } from './listSelectors';
import { readPerson } from './readPerson';
import { firstIn } from './rowFacts';

/** What the line of people of a row says. */
export interface PeopleLine {
  /** Whom it names, in its order; where a thread is unread, somebody may stand there twice. */
  readonly named: readonly Person[];
  /** "To: Anna": they got what the user wrote. */
  readonly isSent: boolean;
  readonly hasDraft: boolean;
  /** How many messages the thread has; a single one is not counted. */
  readonly count: number;
  /** False where words stand there that are not understood. */
  readonly isClear: boolean;
  /** False where Gmail may have left somebody out: "Anna .. Marco, me 9". */
  readonly namesAll: boolean;
}

/** Reads "Anna, me 2", "To: Anna", "Anna, Draft" in every language: who is named, and what stands around. */
export function readPeopleLine(parts: RowParts, subject: Element | null): PeopleLine {
  const line = findLine(parts, subject);
  const pieces = line ? piecesOf(line, parts[0].getAttribute('aria-labelledby')) : [];
  const people = pieces.filter((piece) => typeof piece !== 'string' && isOne(piece, rowPerson));
  const start = pieces.findIndex((piece) => piece === people[0]);
  const before = wordsIn(pieces.slice(0, Math.max(0, start)));
  const after = wordsIn(pieces.slice(start + 1));
  const isSent = /\p{L}.*[:：]$/u.test(before);
  const isClear = !/\p{L}/u.test(isSent ? after : before + after);
  return {
    named: people.flatMap((node) => (typeof node === 'string' ? [] : [readPerson(node)])),
    isSent,
    hasDraft: pieces.some((piece) => typeof piece !== 'string' && isOne(piece, rowDraft)),
    count: Number(/\d+/u.exec(after)?.[0] ?? 1),
    isClear,
    namesAll: isClear && !pieces.some((piece) => typeof piece === 'string' && isGap(piece)),
  };
}

/** Whole texts that stand for people. */
function isGap(text: string): boolean {
  return /\.\.|…|‥/u.test(text);
}

/** Whoever is named beside the subject, or where no subject is known, has not written or got the mail for certain. */
function findLine(parts: RowParts, subject: Element | null): Element | null {
  const line = firstIn(parts, (part) => readFirst(part, rowPeople));
  if (line !== null || subject === null) return line;
  const isOther = (cell: Element) => !cell.contains(subject);
  return firstIn(parts, (part) => readFirst(part, rowPeopleCell, isOther));
}

/** Texts, people and drafts, in the order of the page; what is only spoken left out. */
function piecesOf(node: Node, spokenId: string | null): readonly (Element | string)[] {
  if (!(node instanceof Element))
    return [node.nodeType === Node.TEXT_NODE ? `${node.nodeValue}` : ''];
  if (isOne(node, rowPerson) || isOne(node, rowDraft)) return [node];
  if (isOne(node, rowSpoken) || (node.id !== '' && node.id === spokenId)) return [];
  return [...node.childNodes].flatMap((child) => piecesOf(child, spokenId));
}

function wordsIn(pieces: readonly (Element | string)[]): string {
  return normalDate(
    pieces
      .filter((piece) => typeof piece === 'string')
      .join('')
      .slice(0, 1_000),
  );
}
