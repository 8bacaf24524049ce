import type { Deed } from '@/messaging/protocol';
import { drawMark, type DrawnMark } from './drawMark';

/** Who has something overdue in a row; `null` for nobody. */
export interface RowMark {
  readonly row: Element;
  readonly deed: Deed | null;
}

/** The marks in the lists on the screen: at most one a row, and each goes with its mail when the row is filled anew. */
export class Marks {
  readonly #placeIn: (row: Element) => Element | null;
  #drawn = new Map<Element, DrawnMark>();

  constructor(placeIn: (row: Element) => Element | null) {
    this.#placeIn = placeIn;
  }

  /** Shows these and no others. A mark that stands already is left alone. */
  show(wanted: readonly RowMark[]): void {
    const before = this.#drawn;
    this.#drawn = new Map();
    for (const { row, deed } of wanted) if (deed !== null) this.#put(row, deed, before.get(row));
    for (const [row, { host }] of before) if (this.#drawn.get(row)?.host !== host) host.remove();
  }

  remove(): void {
    this.show([]);
  }

  #put(row: Element, deed: Deed, before: DrawnMark | undefined): void {
    const place = this.#placeIn(row);
    if (place === null) return;
    const mark = drawMark(deed, before);
    if (place.firstChild !== mark.host) place.prepend(mark.host);
    this.#drawn.set(row, mark);
  }
}
