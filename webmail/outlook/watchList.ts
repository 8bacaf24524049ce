import { bringsOnlyOurs } from '../bringsOnlyOurs';
import { readFirst } from '../read';
import { observe, onceQuiet } from '../watch';
import { listScroller } from './selectors';

/** Rows are reused for other mails (WEBMAIL 4). */
const OF_ROWS = ['data-convid', 'title', 'aria-label'];

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
    if (records.some((one) => one.type !== 'childList' || !bringsOnlyOurs(one))) look();
  };
  return observe(list, options, { onRecords, signal });
}

/** The list comes once, with the page. */
function awaitList(page: Document, look: () => void, signal: AbortSignal): () => void {
  const onRecords = () => {
    if (readFirst(page, listScroller) !== null) look();
  };
  return observe(page.body, { childList: true, subtree: true }, { onRecords, signal });
}
