import type { ReadingContext, ShownRow } from '../webmail';
import { languagesOf } from './languagesOf';
import { readRows } from './readRows';

/** "/mail/0/sentitems/…": names of folders in addresses do not follow the language. */
const SENT = /\/mail\/(?:\d+\/)?sentitems(?:\/|$)/u;

/**
 * The mails of the list on the screen. Who wrote last a row does not say; in Sent its people are those written to. A
 * conversation's id is no message's.
 */
export function shownRows(page: Document, context: ReadingContext): readonly ShownRow[] {
  const isSent = SENT.test(new URL(context.url).pathname);
  const languages = languagesOf(page, context);
  return readRows(page, { zone: context.zone, languages }).map(({ element, row }) => ({
    ...row,
    element,
    lastMessageId: null,
    lastWriter: null,
    isSent,
  }));
}
