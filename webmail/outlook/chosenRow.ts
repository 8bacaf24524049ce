import { readEvery } from '../read';
import { listRow } from './selectors';

interface Chosen {
  readonly url: string;
  readonly row: Element;
}

const chosen = new WeakMap<Document, Chosen>();

/** The user has chosen this row, and no other with it; its node may be used for another mail, or leave the page. */
export function rememberChosen(page: Document, rows: readonly Element[]): void {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) return;
  chosen.set(page, { url: page.URL, row: row.cloneNode(true) as Element });
}

/**
 * The row that was chosen, as long as the address is the same and no other is: it leaves the page when the list is scrolled,
 * or when the open mail stands in the place of the list.
 */
export function chosenRow(page: Document): Element | null {
  const kept = chosen.get(page);
  const isLast = !readEvery(page, listRow).some(isSelected);
  return isLast && kept?.url === page.URL ? kept.row : null;
}

export function isSelected(row: Element): boolean {
  return row.getAttribute('aria-selected') === 'true';
}
