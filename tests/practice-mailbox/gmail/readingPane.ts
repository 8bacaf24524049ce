import type { App } from './app';
import type { Message, Thread } from './mail';
import { div, span } from './make';
import type { Route } from './route';
import { ThreadView } from './threadView';

/** As many threads stay in the pane, hidden, after another one was opened (InboxSDK #1095). */
const MOST_STALE = 2;

/** Beside or under a list, where reading panes are on; without contents where they are off (InboxSDK 2023-11). */
export class ReadingPane {
  readonly element = div('nH aia apP');
  readonly #app: App;
  readonly #onChange: () => void;
  readonly #place = div('nH ao9');
  readonly #nothing = div('apa pm-nothing');
  #threads: ThreadView[] = [];
  #open: ThreadView | null = null;
  #left: string | null = null;

  constructor(app: App, onChange: () => void) {
    this.#app = app;
    this.#onChange = onChange;
    if (app.settings.pane === 'none') return;
    this.#place.append(this.#nothing);
    this.element.append(div('nH ao8', this.#place));
  }

  get threadId(): string | null {
    return this.#open?.threadId ?? null;
  }

  open(thread: Thread, route: Route): void {
    this.leave();
    this.#left = null;
    this.#open = new ThreadView(this.#app, thread, { route, place: 'pane' });
    this.#threads = [...this.#threads, this.#open];
    for (const old of this.#threads.slice(0, -1)) old.element.style.display = 'none';
    for (const old of this.#threads.slice(0, -MOST_STALE - 1)) old.element.remove();
    this.#threads = this.#threads.slice(-MOST_STALE - 1);
    this.#nothing.style.display = 'none';
    this.#place.append(this.#open.element);
    this.element.scrollTo(0, 0);
  }

  follow(messages: readonly Message[]): void {
    this.#open?.follow(messages);
    this.#onChange();
  }

  /** A reply goes, what was typed is kept; the thread is opened again when the list comes back. */
  leave(): void {
    this.#open?.leave();
    this.#left = this.#open?.threadId ?? null;
    this.#open = null;
  }

  comeBack(route: Route): void {
    const thread = this.#left === null ? undefined : this.#app.state.thread(this.#left);
    if (thread !== undefined) this.open(thread, route);
  }

  relabel(): void {
    this.#nothing.replaceChildren(span('apc', this.#app.words.nothingSelected));
    this.#open?.relabel();
  }
}
