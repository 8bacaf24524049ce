import type { BarState } from '@/messaging/protocol';
import { removeOwnParts } from '@/webmail/removeOwnParts';
import { announcedWords, type UpdatedWords, updatedWords } from './barWords';
import { type BarActs, type BarLook, type BarView, drawBar } from './drawBar';
import { directionAround, onceLaidOut, standsOnDark } from './lookAround';
import { type BarHost, makeHost } from './makeHost';

/** How long "Noted: …" and other passing lines stand (DESIGN §4). */
const PASSING_MS = 10_000;

/** The bar under the heading of the open thread, in a closed shadow root; gone without a trace when it is removed. */
export class Bar {
  readonly #page: Document;
  readonly #acts: BarActs;
  #updatedWords: UpdatedWords | null = null;
  #drawn: BarHost | null = null;
  #look: BarLook = { dir: 'ltr', isDark: false };
  #bar: BarState | null = null;
  #view: BarView | null = null;
  #passing: ReturnType<typeof setTimeout> | undefined;
  #isPassing = false;
  #noted: BarState['noted'] = null;

  constructor(page: Document, acts: BarActs) {
    this.#page = page;
    this.#acts = acts;
    // The page's own start comes first. Once this script is old it cannot ask for words any more.
    requestIdleCallback(() => {
      if (this.#drawn === null) removeOwnParts(page);
      this.#updatedWords = updatedWords();
    });
  }

  /** Shows how it stands; a line that was just noted passes after ten seconds. */
  show(bar: BarState | null, place: Element | null): void {
    this.#bar = bar;
    if (bar === null) return this.remove();
    this.#standAfter(place);
    if (bar.noted !== null && bar.noted.actId !== this.#noted?.actId) {
      this.#noted = bar.noted;
      this.#showPassing({ shows: 'noted', noted: bar.noted });
    } else if (!this.#isPassing) this.#showPerson();
  }

  /** The page has changed, what is to be said has not: nothing is drawn anew where the bar still stands. */
  move(place: Element | null): void {
    if (this.#bar !== null && this.#standAfter(place)) this.#draw();
  }

  /** Says something for ten seconds, then goes back to what is due. */
  say(message: string): void {
    if (this.#bar !== null) this.#showPassing({ shows: 'person', bar: this.#bar, message });
  }

  /** The last thing that an old script says. */
  sayUpdated(place: Element | null): void {
    clearTimeout(this.#passing);
    this.#standAfter(place);
    const words = this.#updatedWords;
    if (words !== null) this.#show({ shows: 'updated', words });
  }

  /** The passing line has been read, or what it was about is undone: back to what is due. */
  endPassing(): void {
    clearTimeout(this.#passing);
    this.#isPassing = false;
    this.#showPerson();
  }

  /** What was noted last: what *Undo* takes back, even if the page has stirred since. */
  get noted(): BarState['noted'] {
    return this.#noted;
  }

  remove(): void {
    clearTimeout(this.#passing);
    this.#isPassing = false;
    this.#drawn?.host.remove();
    this.#drawn = null;
  }

  /** Whether the bar was not in the page before. Gmail may take the heading away and draw it again. */
  #standAfter(place: Element | null): boolean {
    const { host } = (this.#drawn ??= this.#makeHost());
    const wasThere = host.isConnected;
    if (place === null) host.remove();
    else if (!wasThere || host.previousElementSibling !== place) place.after(host);
    return !wasThere;
  }

  #makeHost(): BarHost {
    removeOwnParts(this.#page);
    const drawn = makeHost();
    onceLaidOut(drawn.host, () => this.#lookAgain());
    return drawn;
  }

  #lookAgain(): void {
    const host = this.#drawn?.host;
    if (host?.isConnected !== true) return;
    const isDark = standsOnDark(host);
    if (isDark === this.#look.isDark) return;
    this.#look = { ...this.#look, isDark };
    this.#draw();
  }

  #showPerson(): void {
    if (this.#bar !== null) this.#show({ shows: 'person', bar: this.#bar, message: null });
  }

  #showPassing(view: BarView): void {
    clearTimeout(this.#passing);
    this.#isPassing = true;
    this.#show(view);
    this.#passing = setTimeout(() => this.endPassing(), PASSING_MS);
  }

  #show(view: BarView): void {
    this.#view = view;
    this.#draw();
  }

  #draw(): void {
    if (this.#view === null || this.#drawn?.host.isConnected !== true) return;
    const { host, root, live } = this.#drawn;
    this.#look = { ...this.#look, dir: directionAround(host) };
    exchange(root, drawBar(this.#view, { acts: this.#acts, look: this.#look, now: Date.now() }));
    live.textContent = announcedWords(this.#view);
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
