import { div, make } from './make';

/** One thing in the list, a mail's row or a heading over a group: how high it is, and how it is drawn into a used node. */
export interface Item {
  readonly kind: string;
  readonly height: number;
  readonly make: () => HTMLElement;
  readonly fill: (element: HTMLElement) => void;
}

interface Slot {
  readonly kind: string;
  readonly place: HTMLElement;
  readonly element: HTMLElement;
}

const BEYOND = 2;

/**
 * Only what is seen is in the page, some fifteen rows; what scrolls away is filled again with what comes in: a row's node
 * belongs to no mail (WEBMAIL 4). The names are react-virtuoso's, which Outlook uses.
 */
export class VirtualList {
  readonly scroller: HTMLElement;
  readonly #inner = make('div', { 'data-testid': 'virtuoso-item-list', class: 'o-items' });
  readonly #slots = new Map<number, Slot>();
  readonly #free: Slot[] = [];
  #items: readonly Item[] = [];
  #tops: number[] = [];
  #onEnd: () => void = () => undefined;

  constructor() {
    const viewport = make(
      'div',
      { 'data-viewport-type': 'element', class: 'o-viewport' },
      this.#inner,
    );
    this.scroller = make(
      'div',
      {
        'data-testid': 'virtuoso-scroller',
        'data-virtuoso-scroller': 'true',
        tabindex: '-1',
        class: 'o-scroller customScrollBar',
      },
      viewport,
    );
    this.scroller.addEventListener('scroll', () => this.#draw(false), { passive: true });
    new ResizeObserver(() => this.#draw(false)).observe(this.scroller);
  }

  onEnd(listener: () => void): void {
    this.#onEnd = listener;
  }

  show(items: readonly Item[]): void {
    this.#items = items;
    this.#tops = [];
    let top = 0;
    for (const { height } of items) {
      this.#tops.push(top);
      top += height;
    }
    this.#inner.style.height = `${top}px`;
    this.#draw(true);
  }

  scrollTo(index: number): void {
    this.scroller.scrollTop = this.#tops[index] ?? 0;
    this.#draw(false);
  }

  #draw(isNew: boolean): void {
    const { first, last } = this.#seen();
    this.#release(first, last);
    for (let i = first; i <= last; i++) this.#drawAt(i, isNew);
    for (const { place } of this.#free) place.remove();
    if (this.#items.length > 0 && last === this.#items.length - 1) this.#onEnd();
  }

  #release(first: number, last: number): void {
    for (const [index, slot] of this.#slots) {
      const isSeen = index >= first && index <= last;
      if (isSeen && this.#items[index]?.kind === slot.kind) continue;
      this.#slots.delete(index);
      this.#free.push(slot);
    }
  }

  #drawAt(index: number, isNew: boolean): void {
    const item = this.#items[index];
    if (item === undefined) return;
    const known = this.#slots.get(index);
    const slot = known ?? this.#used(item.kind) ?? newSlot(item);
    this.#slots.set(index, slot);
    const { style, dataset } = slot.place;
    style.transform = `translateY(${this.#tops[index] ?? 0}px)`;
    style.height = `${item.height}px`;
    Object.assign(dataset, { index, knownSize: item.height, itemIndex: index });
    if (known === undefined || isNew) item.fill(slot.element);
    if (!slot.place.isConnected) this.#inner.append(slot.place);
  }

  #used(kind: string): Slot | null {
    const i = this.#free.findIndex((slot) => slot.kind === kind);
    return i === -1 ? null : (this.#free.splice(i, 1)[0] ?? null);
  }

  #seen(): { readonly first: number; readonly last: number } {
    const top = this.scroller.scrollTop;
    const bottom = top + Math.max(this.scroller.clientHeight, 300);
    const first = this.#tops.findLastIndex((at) => at <= top);
    const last = this.#tops.findLastIndex((at) => at < bottom);
    return {
      first: Math.max(0, first - BEYOND),
      last: Math.min(this.#items.length - 1, last + BEYOND),
    };
  }
}

function newSlot({ kind, make: makeElement }: Item): Slot {
  const element = makeElement();
  return { kind, element, place: div('o-slot', element) };
}
