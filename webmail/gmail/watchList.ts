import { bringsOnlyOurs } from '../bringsOnlyOurs';
import { isShown } from '../isShown';
import { isInside, readEvery, readFirst } from '../read';
import { onceQuiet } from '../watch';
import { isThreadAlone } from './findThread';
import { followPart, type Part } from './followPart';
import { compose, listRow, message, threadHeading, view } from './selectors';

const lists: Part = {
  find: viewsOfLists,
  // A row that stays is filled with another mail.
  attributes: [
    'email',
    'data-legacy-thread-id',
    'data-thread-id',
    'data-legacy-last-message-id',
    'data-legacy-last-non-draft-message-id',
  ],
  isCheap: false,
  isNews: (record) =>
    record.target instanceof Element &&
    !isInside(record.target, message) &&
    !isInside(record.target, compose) &&
    !bringsOnlyOurs(record),
};

/** Follows the lists on the screen; while a thread covers them, nothing of it is watched. */
export function watchList(page: Document, onChange: () => void, signal: AbortSignal): void {
  followPart(page, { part: lists, schedule: onceQuiet, signal }, onChange);
}

/** Those that hold rows, or may get some: an empty list. Of several inboxes each is a view. */
function viewsOfLists(page: Document): readonly Element[] {
  if (isThreadAlone(page)) return [];
  const views = readEvery(page, view).filter(isShown);
  const withRows = views.filter((one) => readFirst(one, listRow) !== null);
  if (withRows.length > 0) return withRows;
  return views.filter((one) => readFirst(one, threadHeading) === null);
}
