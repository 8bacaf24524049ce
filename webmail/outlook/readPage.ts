import type { PageReading } from '@/domain/mail/reading';
import { isShown } from '../isShown';
import { readEvery } from '../read';
import { type Reading, valueOf } from '../readFact';
import { summary } from '../summary';
import type { ReadingContext } from '../webmail';
import { findPane } from './findPane';
import { languagesOf } from './languagesOf';
import { readAccount } from './readAccount';
import { readRows } from './readRows';
import { noThread, readThread } from './readThread';
import { compose, listRow, sendButton } from './selectors';

/** Reads one page of Outlook: what is open, whose mailbox it is, whom the mail is with. */
export function readPage(page: Document, context: ReadingContext): PageReading {
  const account = readAccount(page, context.account);
  const pane = findPane(page);
  const found = valueOf(pane);
  const own = {
    page,
    url: context.url,
    account: valueOf(account),
    zone: context.zone,
    languages: languagesOf(page, context),
  };
  const read = found === null ? noThread : readThread(found, own);
  const rows = readRows(page, own).map(({ row }) => row);
  const list: Reading<typeof rows> =
    rows.length > 0 ? { value: rows, readBy: 'rows' } : { missing: 'no list is shown' };
  return {
    service: 'outlook',
    view: found === null ? otherView(page) : 'thread',
    account: valueOf(account),
    thread: read.thread,
    contact: valueOf(read.contact),
    list: valueOf(list),
    ...summary([
      ['account', [account]],
      ['thread', [pane]],
      ...read.facts,
      ['contact', [read.contact]],
      ['list', [list]],
    ]),
  };
}

function otherView(page: Document): PageReading['view'] {
  if (readEvery(page, listRow).some(isShown)) return 'list';
  const isWriting = [sendButton, compose].some((part) => readEvery(page, part).some(isShown));
  return isWriting ? 'compose' : 'other';
}
