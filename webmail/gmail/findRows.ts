import { isShown, isShownWithin } from '../isShown';
import { isInside, readEvery, readFirst } from '../read';
import { askedOnce } from './askedOnce';
import { rowPerson, rowTime } from './listSelectors';
import { outsideBodies } from './outside';
import { listRow, message, staleView, view } from './selectors';

/** One mail of a list: its `tr`, and beside a vertical split pane the one or two under it. */
export type RowParts = readonly [Element, ...Element[]];

/**
 * The rows that the user sees, of all lists on the screen. Old lists stay in the page: hidden, or outside of the views
 * (after a search 52 rows were in the document, two of them real: seen live 2026-06).
 */
export function findRows(page: Document): readonly RowParts[] {
  const rows = readEvery(page, listRow).filter(
    (row) => !isInside(row, message) && outsideBodies(row),
  );
  const views = readEvery(page, view).filter(isShown);
  const areShown = askedOnce((place) => isPlaceShown(place, views));
  const shown = rows.filter(
    ({ parentElement }) => parentElement !== null && areShown(parentElement),
  );
  return mailsOf(shown.filter((row) => isShownWithin(row, row.parentElement)));
}

/** Only where the markup shows several views, or none, is the browser asked: that makes it recompute styles. */
function isPlaceShown(place: Element, views: readonly Element[]): boolean {
  const isOutside = views.length > 0 && !views.some((one) => one.contains(place));
  if (isOutside || isInside(place, staleView) || !isShown(place)) return false;
  return views.length === 1 || place.checkVisibility();
}

/** A `tr` that names nobody and no time goes on with the mail above it, if that one says it is higher than one. */
function mailsOf(rows: readonly Element[]): readonly RowParts[] {
  const mails: [Element, ...Element[]][] = [];
  for (const row of rows) {
    const above = mails.at(-1);
    if (above !== undefined && goesOn(row, above[0])) above.push(row);
    else mails.push([row]);
  }
  return mails;
}

function goesOn(row: Element, first: Element): boolean {
  const isHigh = ((first.firstElementChild as HTMLTableCellElement | null)?.rowSpan ?? 1) > 1;
  return isHigh && readFirst(row, rowPerson) === null && readFirst(row, rowTime) === null;
}
