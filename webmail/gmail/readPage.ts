import type { Addressee, PageReading } from '@/domain/mail/reading';
import { isShown } from '../isShown';
import { readEvery } from '../read';
import { type Reading, valueOf } from '../readFact';
import { summary } from '../summary';
import type { ReadingContext } from '../webmail';
import { findRows } from './findRows';
import { findThread } from './findThread';
import { localesOf } from './localesOf';
import type { OpenThread } from './lookForThread';
import { readAccount } from './readAccount';
import type { MessageContext } from './readMessage';
import { noThread, readThread, type ThreadReading } from './readThread';
import { compose, editor } from './selectors';

/** Reads one Gmail page: what is open, whose mailbox it is, whom the mail is with. */
export function readPage(page: Document, context: ReadingContext): PageReading {
  const account = readAccount(page, context);
  const read = readOpen(page, knownOf(page, context, valueOf(account)));
  return reading({ account, read, view: read.thread === null ? otherView(page) : 'thread' });
}

interface Read {
  readonly account: Reading<Addressee>;
  readonly read: ThreadReading;
  readonly view: PageReading['view'];
}

/** The stable form of what was read. */
export function reading({ account, read, view }: Read): PageReading {
  return {
    service: 'gmail',
    view,
    account: valueOf(account),
    thread: read.thread,
    contact: valueOf(read.contact),
    list: null,
    ...summary([
      ['account', [account]],
      ...read.facts,
      ['contact', [read.contact]],
      ['list', [ownReading]],
    ]),
  };
}

/** Lists are read by `shownRows`: a thread that changes does not pay for the list beside it. */
const ownReading = { missing: 'lists are read by themselves' };

/** What must be known to read a message or a row of this page. */
export function knownOf(
  page: Document,
  { zone, now, languages, datesIn, textsOf = Infinity }: ReadingContext,
  account: Addressee | null,
): MessageContext {
  const dates = datesIn?.(localesOf(page), languages) ?? noDates;
  return { account, zone, now, dates, textsOf };
}

const noDates = () => [];

function readOpen(page: Document, context: MessageContext): ThreadReading {
  const open: Reading<OpenThread> = findThread(page);
  const found = valueOf(open);
  const read = found === null ? noThread : readThread(found, context);
  return { ...read, facts: [['thread', [open]], ...read.facts] };
}

function otherView(page: Document): PageReading['view'] {
  if (findRows(page).length > 0) return 'list';
  const isWriting = [compose, editor].some((writing) => readEvery(page, writing).some(isShown));
  return isWriting ? 'compose' : 'other';
}
