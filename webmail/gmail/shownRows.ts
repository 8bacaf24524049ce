import { valueOf } from '../readFact';
import type { ReadingContext, ShownRow } from '../webmail';
import { findRows } from './findRows';
import { localesOf } from './localesOf';
import { readAccount } from './readAccount';
import { readRow } from './readRow';
import { shownDates } from './shownDates';

/** The mails of the lists that the user sees. A date that was read once is not read again. */
export function shownRows(page: Document, context: ReadingContext): readonly ShownRow[] {
  const { zone, now, languages } = context;
  const account = valueOf(readAccount(page, context));
  const dates = shownDates(localesOf(page), languages);
  return findRows(page).map((parts) => readRow(parts, { account, zone, now, dates }).row);
}
