import type { PageReading } from '@/domain/mail/reading';
import type { Reading } from '../readFact';
import type { ReadingContext } from '../webmail';
import { withList } from '../withList';
import { languagesOf } from './languagesOf';
import { readPage } from './readPage';
import { readRows } from './readRows';

/** The open mail and the list in one: for the command. In Outlook's page each is read when it changes. */
export function readWholePage(page: Document, context: ReadingContext): PageReading {
  const languages = languagesOf(page, context);
  const rows = readRows(page, { zone: context.zone, languages }).map(({ row }) => row);
  const list: Reading<typeof rows> =
    rows.length > 0 ? { value: rows, readBy: 'rows' } : { missing: 'no list is shown' };
  return withList(readPage(page, context), {
    list: rows.length > 0 ? rows : null,
    facts: [['list', [list]]],
  });
}
