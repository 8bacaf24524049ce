import { isShown } from '../isShown';
import { readAll } from '../read';
import { listRow } from './selectors';

/** The only selected row; of several ticked ones none. */
export function selectedRow(page: Document): Element | null {
  const isSelected = (row: Element) => row.getAttribute('aria-selected') === 'true' && isShown(row);
  const [only = null, ...others] = readAll(page, listRow, isSelected);
  return others.length > 0 ? null : only;
}
