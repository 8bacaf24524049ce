import { isShown } from '../isShown';
import { enclosing, isInside, readAll, readFirst } from '../read';
import { valueOf } from '../readFact';
import { bringsOnlyOurs } from '../bringsOnlyOurs';
import { oncePerFrame } from '../watch';
import { findThread } from './findThread';
import { followPart, type Part } from './followPart';
import { editor, listRow, previewPane, view } from './selectors';

const thread: Part = {
  find: (page) => {
    const open = valueOf(findThread(page));
    if (open === null) return [...readAll(page, previewPane, isShown), ...viewsWithoutRows(page)];
    // In there it may be drawn anew.
    return [open.aloneIn ?? enclosing(open.root, previewPane) ?? open.root];
  },
  // A message opens, a reply is hidden, ids are painted late (WEBMAIL 4).
  attributes: [
    'class',
    'style',
    'hidden',
    'role',
    'aria-expanded',
    'email',
    'data-legacy-thread-id',
    'data-thread-perm-id',
    'data-legacy-message-id',
  ],
  isNews,
  isCheap: true,
};

/** No list: what stands there may be a thread that is not painted yet. */
function viewsWithoutRows(page: Document): readonly Element[] {
  return readAll(page, view, (one) => isShown(one) && readFirst(one, listRow) === null);
}

/** Follows the open thread; a list that refreshes costs nothing. */
export function watchThread(page: Document, onChange: () => void, signal: AbortSignal): void {
  followPart(page, { part: thread, schedule: oncePerFrame, signal }, onChange);
}

/** What the user types into the reply is none of the thread's news, nor is our own bar: a thread is read once. */
function isNews(record: MutationRecord): boolean {
  const { target } = record;
  if (target instanceof Element && isInside(target, editor)) return false;
  return !bringsOnlyOurs(record);
}
