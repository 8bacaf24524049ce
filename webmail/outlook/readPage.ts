import type { PageReading } from '@/domain/mail/reading';
import { isShown } from '../isShown';
import { readFirst, type Selector } from '../read';
import { valueOf } from '../readFact';
import { summary } from '../summary';
import type { ReadingContext } from '../webmail';
import { findPane } from './findPane';
import { languagesOf } from './languagesOf';
import { readAccount } from './readAccount';
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
  return {
    service: 'outlook',
    view: found === null ? otherView(page) : 'thread',
    account: valueOf(account),
    thread: read.thread,
    contact: valueOf(read.contact),
    list: null,
    ...summary([
      ['account', [account]],
      ['thread', [pane]],
      ...read.facts,
      ['contact', [read.contact]],
      ['list', [ownReading]],
    ]),
  };
}

/** Lists are read by `shownRows`: a mail that changes does not pay for the list beside it. */
const ownReading = { missing: 'lists are read by themselves' };

function otherView(page: Document): PageReading['view'] {
  if (isAny(page, listRow)) return 'list';
  const isWriting = [sendButton, compose].some((part) => isAny(page, part));
  return isWriting ? 'compose' : 'other';
}

function isAny(page: Document, part: Selector): boolean {
  return readFirst(page, part, isShown) !== null;
}
