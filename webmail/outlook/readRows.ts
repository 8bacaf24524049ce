import type { Person, PageReading } from '@/domain/mail/reading';
import { emailAddress } from '@/domain/people/emailAddress';
import { isShown } from '../isShown';
import { plainLine } from '../plainText';
import { readAll, readEvery } from '../read';
import { valueOf } from '../readFact';
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

/** The rows on the screen: of each its conversation, those whose address it gives, and its date where it stands whole. */
export function readRows(page: Document, context: RowContext): readonly ReadRow[] {
  const rows = readAll(page, listRow, isShown);
  const times = readTimes(rows.map(dateIn), context);
  return rows.map((element, index) => ({
    element,
    row: {
      threadId: element.getAttribute('data-convid'),
      people: readEvery(element, rowPerson).flatMap(personOf),
      subject: null,
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
function dateIn(row: Element): string {
  const titles = readEvery(row, rowTitle).map((one) => one.getAttribute('title') ?? '');
  return titles.find((title) => /\d[:.h]\d\d/u.test(title) && !title.includes('@')) ?? '';
}
