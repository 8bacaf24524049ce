import { isShown } from '../isShown';
import { readAll } from '../read';
import { isSelected } from './chosenRow';
import { listRow } from './selectors';

/** The only selected row; of several ticked ones none. */
export function selectedRow(page: Document): Element | null {
  const [only = null, ...others] = readAll(page, listRow, (row) => isSelected(row) && isShown(row));
  return others.length > 0 ? null : only;
}
