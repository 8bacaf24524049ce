import type { App } from './app';
import type { Settings } from './config';
import { Frame } from './frame';
import { named } from './make';
import { readRoute, writeRoute } from './route';
import { Views } from './views';

/** Lists, threads and everything around them. */
export class WholePage {
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #frame: Frame;
  readonly #views: Views;
  #place = '';

  constructor(app: App) {
    this.#app = app;
    this.#frame = new Frame(app);
    this.#views = new Views(app, this.#frame.place);
    this.element = this.#frame.element;
  }

  start(): void {
    if (location.hash === '') {
      const inbox = writeRoute({ list: 'inbox', page: 1, token: null });
      history.replaceState(null, '', `${location.search}${inbox}`);
    }
    this.#app.state.onChange(() => this.#frame.refresh());
    window.addEventListener('hashchange', () => this.#show());
    this.#show();
  }

  /** Nothing is loaded again: words change where they stand, lists of another kind are drawn anew. */
  onSet(changed: Partial<Settings>): void {
    const isOtherKind = 'pane' in changed || 'inbox' in changed || 'conversations' in changed;
    if (isOtherKind) this.#views.forget();
    else this.#views.relabel();
    this.#frame.relabel();
    this.#frame.refresh();
  }

  #show(): void {
    const route = readRoute(location.hash);
    const place = writeRoute(route);
    // Composes are named in the address, too: what is shown stays as it is.
    if (place === this.#place) return;
    this.#place = place;
    const isThread = route.token !== null && this.#app.settings.pane === 'none';
    document.body.className = named(isThread ? 'aAU xO' : 'aAU');
    this.#views.show(route);
    this.#frame.refresh();
  }
}
