import { readFirst } from '../read';
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

/** Where the open mail stands in the place of the list: the row that was chosen, as long as the address is still the same. */
export function chosenRow(page: Document): Element | null {
  const kept = chosen.get(page);
  return kept?.url === page.URL && readFirst(page, listRow) === null ? kept.row : null;
}
