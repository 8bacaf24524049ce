import type { PageReading } from '@/domain/mail/reading';
import { readFirst } from '@/webmail/read';
import { valueOf } from '@/webmail/readFact';
import { summary } from '@/webmail/summary';
import { readAccount } from './readAccount';
import { noThread, readThread } from './readThread';
import { compose, openThread } from './selectors';
import { service } from './service';
import { shownRows } from './shownRows';

/** Reads one page of Postina: what is open, whose mailbox it is, whom the mail is with. */
export function readPage(page: Document): PageReading {
  const account = readAccount(page);
  const open = readFirst(page, openThread);
  const read = open === null ? noThread : readThread(open, valueOf(account));
  const list = listIn(page);
  return {
    service,
    view: open === null ? otherView(page) : 'thread',
    account: valueOf(account),
    thread: read.thread,
    contact: valueOf(read.contact),
    list,
    ...summary([['account', [account]], ...read.facts, ['contact', [read.contact]]]),
  };
}

function listIn(page: Document): PageReading['list'] {
  const rows = shownRows(page).map(({ threadId, people, subject, at }) => {
    return { threadId, people, subject, at };
  });
  return rows.length > 0 ? rows : null;
}

function otherView(page: Document): PageReading['view'] {
  if (readFirst(page, compose) !== null) return 'compose';
  return listIn(page) === null ? 'other' : 'list';
}
