import type { Addressee, PageReading } from '@/domain/mail/reading';
import { isShown } from '../isShown';
import { readEvery } from '../read';
import { type Reading, valueOf } from '../readFact';
import type { ReadingContext } from '../webmail';
import { findThread, type OpenThread } from './findThread';
import { outsideBodies } from './outside';
import { readAccount } from './readAccount';
import { readPrinted } from './readPrinted';
import { noThread, readThread, type ThreadReading } from './readThread';
import { compose, editor, listRow } from './selectors';
import { shownDates } from './shownDates';
import { summary } from '../summary';

/** Reads one Gmail page: what is open, whose mailbox it is, whom the mail is with. */
export function readPage(page: Document, context: ReadingContext): PageReading {
  const account = readAccount(page, context);
  const open = findThread(page);
  const read = readOpen(page, open, { account: valueOf(account), context });
  return {
    service: 'gmail',
    view: read.thread === null ? otherView(page) : 'thread',
    account: valueOf(account),
    thread: read.thread,
    contact: valueOf(read.contact),
    list: null,
    ...summary([
      ['account', [account]],
      ...read.facts,
      ['contact', [read.contact]],
      ['list', [{ missing: 'lists are not read yet' }]],
    ]),
  };
}

interface Known {
  readonly account: Addressee | null;
  readonly context: ReadingContext;
}

function readOpen(
  page: Document,
  open: Reading<OpenThread>,
  { account, context: { url, zone, languages } }: Known,
): ThreadReading {
  const context = { account, zone, dates: shownDates(localesOf(page), languages) };
  const found = valueOf(open);
  const printed = found === null ? readPrinted(page, url, context) : null;
  if (printed !== null) return printed;
  const read = found === null ? noThread : readThread(found, context);
  return { ...read, facts: [['thread', [open]], ...read.facts] };
}

function otherView(page: Document): PageReading['view'] {
  const isThere = (element: Element) => outsideBodies(element) && isShown(element);
  if (readEvery(page, listRow).some(isThere)) return 'list';
  const isWriting = [compose, editor].some((writing) => readEvery(page, writing).some(isShown));
  return isWriting ? 'compose' : 'other';
}

/** `html[lang]` is a guess (WEBMAIL 2): the browser's own languages are tried beside it. */
function localesOf(page: Document): readonly string[] {
  const own = page.defaultView?.navigator.languages ?? [];
  return [...new Set([page.documentElement.lang, ...own])].filter((locale) => locale !== '');
}
