import type { Person, PageReading } from '@/domain/mail/reading';
import { emailAddress } from '@/domain/people/emailAddress';
import { isShown } from '../isShown';
import { plainLine } from '../plainText';
import { readAll, readEvery } from '../read';
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
  const rows = readAll(page, listRow, isShown);
  const times = readTimes(
    rows.map((row) => titleOf(dateIn(row))),
    context,
  );
  return rows.map((element, index) => ({
    element,
    row: {
      threadId: element.getAttribute('data-convid'),
      people: readEvery(element, rowPerson)
        .filter((one) => isSaid(element, one.textContent))
        .flatMap(personOf),
      subject: subjectIn(element),
      at: valueOf(times[index] ?? { missing: 'no date' }),
    },
  }));
}

function personOf(element: Element): Person | readonly [] {
  const address = emailAddress(element.getAttribute('title') ?? '');
  const name = plainLine(element.textContent, LONGEST_NAME);
  const isName = name !== '' && name.toLowerCase() !== address;
  return address === null ? [] : { name: isName ? name : null, address };
}

/** Of the titles in a row the one with a time of day; its text is cut to what fits. */
function dateIn(row: Element): Element | undefined {
  return readEvery(row, rowTitle).find(
    (one) => /\d[:.h]\d\d/u.test(titleOf(one)) && !titleOf(one).includes('@'),
  );
}

function titleOf(element: Element | undefined): string {
  return element?.getAttribute('title') ?? '';
}

/** What stands between senders and date, in the row and in its label. */
function subjectIn(row: Element): string | null {
  const leaves = leavesOf(row);
  const date = dateIn(row);
  const at = leaves.findIndex(({ element }) => date?.contains(element));
  const [senders, subject, shown] = leaves.slice(Math.max(0, at - 2), at + 1);
  if (senders === undefined || subject === undefined || shown === undefined) return null;
  const said = [senders, subject, shown].map(({ text }) => text).join(' ');
  return isSaid(row, said) ? subject.text : null;
}

/** Between people stand commas in the one, semicolons in the other. */
function isSaid(row: Element, text: string): boolean {
  const plain = (said: string) => plainLine(said.replaceAll(/[,;]/gu, ' '), LONGEST_ROW);
  return plain(row.getAttribute('aria-label') ?? '').includes(plain(text));
}
