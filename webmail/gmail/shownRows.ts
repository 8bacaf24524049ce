import { valueOf } from '../readFact';
import type { ReadingContext, ShownRow } from '../webmail';
import { findRows } from './findRows';
import { isThreadAlone } from './findThread';
import { readAccount } from './readAccount';
import { knownOf } from './readPage';
import { readRow, type RowReading } from './readRow';

/** The mails of the lists that the user sees. A date that was read once is not read again. */
export function shownRows(page: Document, context: ReadingContext): readonly ShownRow[] {
  return readRows(page, context).map(({ row }) => row);
}

/** The same, with how each fact was read. */
export function readRows(page: Document, context: ReadingContext): readonly RowReading[] {
  if (isThreadAlone(page)) return [];
  const known = knownOf(page, context, valueOf(readAccount(page, context)));
  return findRows(page).map((parts) => readRow(parts, known));
}
