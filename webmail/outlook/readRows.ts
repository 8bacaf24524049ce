import type { Person, PageReading } from '@/domain/mail/reading';
import { emailAddress } from '@/domain/people/emailAddress';
import { isShown } from '../isShown';
import { plainLine } from '../plainText';
import { readAll, readFirst } from '../read';
import { valueOf } from '../readFact';
import { leavesOf } from './leavesOf';
import { readTimes } from './readTimes';
import { listRow, rowPerson, rowTitle } from './selectors';

export interface ReadRow {
  readonly element: Element;
  readonly row: NonNullable<PageReading['list']>[number];
}

interface RowContext {
  readonly zone: string;
  readonly languages: readonly string[];
}

const LONGEST_NAME = 500;
const LONGEST_ROW = 5_000;

/**
 * The rows on the screen: of each its conversation, those whose address it gives, its subject, and its date where it stands
 * whole. A row's label repeats what it shows (CAP 2026-04): who or what is not in it is not taken for a sender or subject.
 */
export function readRows(page: Document, context: RowContext): readonly ReadRow[] {
  const rows = readAll(page, listRow, isShown).map(partsOf);
  const times = readTimes(
    rows.map(({ date }) => titleOf(date)),
    context,
  );
  return rows.map((row, index) => ({
    element: row.element,
    row: {
      threadId: row.element.getAttribute('data-convid'),
      people: peopleIn(row),
      subject: subjectIn(row),
      at: valueOf(times[index] ?? { missing: 'no date' }),
    },
  }));
}

interface Row {
  readonly element: Element;
  readonly date: Element | null;
  readonly label: string;
}

function partsOf(element: Element): Row {
  return {
    element,
    date: readFirst(element, rowTitle, isDate),
    label: unpunctuated(element.getAttribute('aria-label') ?? ''),
  };
}

/** Of the titles in a row the one with a time of day; its text is cut to what fits. */
function isDate(element: Element): boolean {
  const title = titleOf(element);
  return /\d[:.h]\d\d/u.test(title) && !title.includes('@');
}

function titleOf(element: Element | null): string {
  return element?.getAttribute('title') ?? '';
}

function peopleIn(row: Row): readonly Person[] {
  return readAll(row.element, rowPerson)
    .filter((one) => isSaid(row, one.textContent))
    .flatMap(personOf);
}

function personOf(element: Element): Person | readonly [] {
  const address = emailAddress(element.getAttribute('title') ?? '');
  const name = plainLine(element.textContent, LONGEST_NAME);
  const isName = name !== '' && name.toLowerCase() !== address;
  return address === null ? [] : { name: isName ? name : null, address };
}

/** What stands between senders and date, in the row and in its label. */
function subjectIn(row: Row): string | null {
  const leaves = leavesOf(row.element);
  const at = leaves.findIndex(({ element }) => row.date?.contains(element));
  const [senders, subject, shown] = leaves.slice(Math.max(0, at - 2), at + 1);
  if (senders === undefined || subject === undefined || shown === undefined) return null;
  const said = [senders, subject, shown].map(({ text }) => text).join(' ');
  return isSaid(row, said) ? subject.text : null;
}

function isSaid({ label }: Row, text: string): boolean {
  return label.includes(unpunctuated(text));
}

/** Between people stand commas in a label, semicolons in its row. */
function unpunctuated(text: string): string {
  return plainLine(text.replaceAll(/[,;]/gu, ' '), LONGEST_ROW);
}
