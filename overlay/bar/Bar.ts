import type { BarState } from '@/messaging/protocol';
import { type BarActs, type BarView, drawBar } from './drawBar';
import { barStyle } from './barStyle';
import { lookAround } from './lookAround';
import { make } from './make';

/** Marks our element in the page, so that a newer script finds what an older one left. */
const MARK = 'data-premura-bar';
/** How long "Noted: …" and other passing lines stand (DESIGN §4). */
const PASSING_MS = 10_000;

/** The bar under the heading of the open thread, in a closed shadow root; gone without a trace when it is removed. */
export class Bar {
  readonly #page: Document;
  readonly #acts: BarActs;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #bar: BarState | null = null;
  #passing: ReturnType<typeof setTimeout> | undefined;
  #isPassing = false;
  #lastNoted = '';

  constructor(page: Document, acts: BarActs) {
    this.#page = page;
    this.#acts = acts;
    removeOldBars(page);
  }

  /** Shows how it stands; a line that was just noted passes after ten seconds. */
  show(bar: BarState | null, place: Element | null): void {
    this.#bar = bar;
    if (bar === null || place === null) return this.remove();
    this.#standAfter(place);
    const noted = bar.noted?.actId ?? '';
    if (bar.noted !== null && noted !== this.#lastNoted) {
      this.#drawPassing({ shows: 'noted', noted: bar.noted });
    } else if (!this.#isPassing) this.#drawPerson(null);
    this.#lastNoted = noted;
  }

  /** Says something for ten seconds, then goes back to what is due. */
  say(message: string): void {
    if (this.#bar !== null) this.#drawPassing({ shows: 'person', bar: this.#bar, message });
  }

  /** The last thing that an old script says. */
  sayUpdated(place: Element | null): void {
    if (place !== null) this.#standAfter(place);
    clearTimeout(this.#passing);
    this.#draw({ shows: 'updated' });
  }

  /** The passing line has been read, or what it was about is undone: back to what is due. */
  endPassing(): void {
    clearTimeout(this.#passing);
    this.#isPassing = false;
    this.#drawPerson(null);
  }

  get noted(): BarState['noted'] {
    return this.#bar?.noted ?? null;
  }

  remove(): void {
    clearTimeout(this.#passing);
    this.#isPassing = false;
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }

  #standAfter(place: Element): void {
    if (this.#host?.isConnected && this.#host.previousElementSibling === place) return;
    this.#host ??= this.#makeHost();
    place.after(this.#host);
  }

  #makeHost(): HTMLElement {
    const host = this.#page.createElement('div');
    host.setAttribute(MARK, '');
    host.contentEditable = 'false';
    this.#root = host.attachShadow({ mode: 'closed' });
    this.#root.append(make('style', {}, barStyle));
    return host;
  }

  #drawPerson(message: string | null): void {
    if (this.#bar !== null) this.#draw({ shows: 'person', bar: this.#bar, message });
  }

  #drawPassing(view: BarView): void {
    clearTimeout(this.#passing);
    this.#isPassing = true;
    this.#draw(view);
    this.#passing = setTimeout(() => this.endPassing(), PASSING_MS);
  }

  #draw(view: BarView): void {
    if (this.#host === null || this.#root === null) return;
    const look = lookAround(this.#host);
    exchange(this.#root, drawBar(view, { acts: this.#acts, look, now: Date.now() }));
  }
}

/** Shows what has changed; the keyboard stays on the button of the same word. */
function exchange(root: ShadowRoot, bar: HTMLElement): void {
  const old = root.lastElementChild;
  if (old?.isEqualNode(bar)) return;
  const focused = root.activeElement?.textContent ?? null;
  if (old?.tagName === 'DIV') old.remove();
  root.append(bar);
  const again = [...bar.children].find(({ textContent }) => textContent === focused);
  if (again instanceof HTMLElement) again.focus();
}

/** What a script of before an update has left in the page. */
function removeOldBars(page: Document): void {
  for (const old of page.getElementsByTagName('div')) {
    if (old.hasAttribute(MARK)) old.remove();
  }
}
