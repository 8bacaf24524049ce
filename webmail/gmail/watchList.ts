import { isShown } from '../isShown';
import { isInside, readEvery, readFirst } from '../read';
import { onceQuiet } from '../watch';
import { followPart, type Part } from './followPart';
import { compose, listRow, message, threadHeading, view } from './selectors';
import { bringsOnlyOurs } from './watchThread';

const lists: Part = {
  find: viewOfLists,
  // A row that stays is filled with another mail.
  attributes: [
    'email',
    'data-legacy-thread-id',
    'data-thread-id',
    'data-legacy-last-message-id',
    'data-legacy-last-non-draft-message-id',
  ],
  isNews: (record) =>
    record.target instanceof Element &&
    !isInside(record.target, message) &&
    !isInside(record.target, compose) &&
    (record.type !== 'childList' || !bringsOnlyOurs(record)),
};

/** Follows the lists on the screen; while a thread covers them, nothing of it is watched. */
export function watchList(page: Document, onChange: () => void, signal: AbortSignal): void {
  followPart(page, { part: lists, schedule: onceQuiet, signal }, onChange);
}

/** The view that holds rows, or one that may get some: an empty list. */
function viewOfLists(page: Document): Element | null {
  const views = readEvery(page, view).filter(isShown);
  const withRows = views.find((one) => readFirst(one, listRow) !== null);
  return withRows ?? views.find((one) => readFirst(one, threadHeading) === null) ?? null;
}
