import type { PageReading } from '@/domain/mail/reading';
import { valueOf } from '../readFact';
import type { ReadingContext } from '../webmail';
import { withList } from '../withList';
import { isPrinted } from './isPrinted';
import { readList } from './readList';
import { knownOf, readPage, reading } from './readPage';
import { readPrinted } from './readPrinted';
import { readPrintedAccount } from './readPrintedAccount';

/**
 * Thread and lists in one, and print views: for the command. In Gmail's page a thread that changes does not pay for the
 * list beside it, and nobody works in a print view.
 */
export function readWholePage(page: Document, context: ReadingContext): PageReading {
  return isPrinted(page)
    ? readPrintedPage(page, context)
    : withList(readPage(page, context), readList(page, context));
}

function readPrintedPage(page: Document, context: ReadingContext): PageReading {
  const account = readPrintedAccount(page, context);
  const read = readPrinted(page, context.url, knownOf(page, context, valueOf(account)));
  return reading({ account, read, view: 'thread' });
}
