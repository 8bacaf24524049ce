import { bringsOnlyOurs } from '../bringsOnlyOurs';
import { isInside, readFirst } from '../read';
import { observe, oncePerFrame } from '../watch';
import { awaitPart } from './awaitPart';
import { isSelected, rememberChosen } from './chosenRow';
import { compose, listScroller, paneHome } from './selectors';

/** How long a pane may show the mail that was left after another row was chosen (BE 2026-03: 100 to 200 ms). */
const SETTLES_WITHIN_MS = 300;

/** What changes on a node that stays: a card opens, a body is named, an old pane is hidden. */
const OF_PANE = ['aria-expanded', 'style', 'hidden', 'id', 'title', 'aria-label', 'data-convid'];

/**
 * Follows the open mail: the pane's home, and which row is selected. After another row was chosen the pane still shows
 * the old mail for a moment, so what is open is looked at when the pane has changed, or has not in three tenths of a
 * second.
 */
export function watchThread(page: Document, onChange: () => void, signal: AbortSignal): void {
  new Watch(page, onChange, signal).start();
}

class Watch {
  readonly #page: Document;
  readonly #signal: AbortSignal;
  readonly #look: () => void;
  #home: Element | null = null;
  #list: Element | null = null;
  #stop: readonly (() => void)[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document, onChange: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    this.#look = oncePerFrame(() => {
      this.#follow();
      onChange();
    }, signal);
  }

  start(): void {
    this.#signal.addEventListener('abort', () => clearTimeout(this.#settling), { once: true });
    this.#look();
  }

  /** Moves the observers to where pane and list are now. */
  #follow(): void {
    const home = readFirst(this.#page, paneHome);
    const list = readFirst(this.#page, listScroller);
    if (home !== null && home === this.#home && list === this.#list) return;
    this.#home = home;
    this.#list = list;
    for (const stop of this.#stop) stop();
    this.#stop = [
      ...(home === null ? [this.#awaitPane()] : this.#observePane(home)),
      ...(list === null ? [] : [this.#observeSelection(list)]),
    ];
  }

  #awaitPane(): () => void {
    return awaitPart(this.#page, paneHome, { onCome: this.#look, signal: this.#signal });
  }

  /** And whatever holds the pane: it may be replaced as a whole. */
  #observePane(home: Element): readonly (() => void)[] {
    const signal = this.#signal;
    const onRecords = (records: MutationRecord[]) => {
      if (records.some(isNews)) this.#changed();
    };
    const inside = { childList: true, subtree: true, attributeFilter: OF_PANE };
    const around = ancestorsOf(home).map((node) =>
      observe(node, { childList: true }, { onRecords: () => this.#replaced(), signal }),
    );
    return [observe(home, inside, { onRecords, signal }), ...around];
  }

  #observeSelection(list: Element): () => void {
    const options = { subtree: true, attributeFilter: ['aria-selected'], attributeOldValue: true };
    return observe(list, options, {
      onRecords: (records) => this.#settle(records),
      signal: this.#signal,
    });
  }

  #changed(): void {
    clearTimeout(this.#settling);
    this.#look();
  }

  #replaced(): void {
    if (this.#home?.isConnected !== true || this.#list?.isConnected === false) this.#changed();
  }

  #settle(records: readonly MutationRecord[]): void {
    if (!records.some(isChoice)) return;
    const rows = records.flatMap(({ target }) => (target instanceof Element ? target : []));
    rememberChosen(this.#page, rows.filter(isSelected));
    clearTimeout(this.#settling);
    this.#settling = setTimeout(this.#look, SETTLES_WITHIN_MS);
  }
}

/** What the user types is none of the mail's news, nor is our own bar. */
function isNews(record: MutationRecord): boolean {
  const { target } = record;
  if (target instanceof Element && isInside(target, compose)) return false;
  return record.type !== 'childList' || !bringsOnlyOurs(record);
}

/** A row that is filled anew says again that it is not selected. */
function isChoice({ target, oldValue }: MutationRecord): boolean {
  return target instanceof Element && (isSelected(target) || oldValue === 'true');
}

function ancestorsOf(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let node = element.parentElement; node !== null; node = node.parentElement) {
    around.push(node);
  }
  return around;
}
