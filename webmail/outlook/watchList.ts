import { bringsOnlyOurs } from '../bringsOnlyOurs';
import { readFirst } from '../read';
import { removeOwnParts } from '../removeOwnParts';
import { observe, onceQuiet } from '../watch';
import { awaitPart } from './awaitPart';
import { listScroller } from './selectors';

/** Rows are reused for other mails (WEBMAIL 4). */
const OF_ROWS = ['data-convid', 'title', 'aria-label'];

/** A mailbox may take that long to load; every step in it begins anew. */
const LONGEST_LOADING_MS = 60_000;

/** Follows the list on the screen; Outlook keeps a dozen or two of its rows and fills them anew while one scrolls. */
export function watchList(page: Document, onChange: () => void, signal: AbortSignal): void {
  let list: Element | null = null;
  let stop = () => {};
  const look = onceQuiet(() => {
    follow();
    onChange();
  }, signal);
  const follow = () => {
    const found = readFirst(page, listScroller);
    if (found !== null && found === list && found.isConnected) return;
    list = found;
    stop();
    stop = found === null ? awaitList(page, look, signal) : observeRows(found, look, signal);
  };
  page.defaultView?.navigation.addEventListener('currententrychange', look, { signal });
  look();
}

function observeRows(list: Element, look: () => void, signal: AbortSignal): () => void {
  const options = { childList: true, subtree: true, attributeFilter: OF_ROWS };
  const onRecords = (records: MutationRecord[]) => {
    for (const record of records) if (isOtherMail(record)) removeOwnParts(record.target as Element);
    if (records.some((one) => one.type !== 'childList' || !bringsOnlyOurs(one))) look();
  };
  return observe(list, options, { onRecords, signal });
}

/** While one scrolls nothing is read; till then no mark of one mail may stand at another. */
function isOtherMail({ attributeName }: MutationRecord): boolean {
  return attributeName === 'data-convid' || attributeName === 'title';
}

/**
 * A list comes with the page, or back after a mail that stood in its place. A window that is one mail never has one, so
 * nothing is observed for long.
 */
function awaitList(page: Document, look: () => void, signal: AbortSignal): () => void {
  const meanwhile = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_LOADING_MS)]);
  return awaitPart(page, listScroller, { onCome: look, signal: meanwhile });
}
