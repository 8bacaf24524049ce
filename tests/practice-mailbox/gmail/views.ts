import type { App } from './app';
import { ListView } from './listView';
import type { Change } from './mailState';
import { readRoute, writeRoute, type Route } from './route';
import { ThreadView } from './threadView';

/** As many views of threads stay in the page, hidden, after they were left. */
const MOST_STALE_VIEWS = 4;

/** Lists and threads, one shown, the others hidden: nothing of them leaves the page when the address changes. */
export class Views {
  readonly #app: App;
  readonly #place: HTMLElement;
  readonly #lists = new Map<string, ListView>();
  #threads: ThreadView[] = [];
  #open: ThreadView | null = null;
  #shown: HTMLElement | null = null;

  constructor(app: App, place: HTMLElement) {
    this.#app = app;
    this.#place = place;
    app.state.onChange((change) => this.#onChange(change));
  }

  show(route: Route): void {
    const thread = route.token === null ? undefined : this.#app.state.threadOfToken(route.token);
    this.#open?.leave();
    this.#open = null;
    if (route.token !== null && thread === undefined) {
      return this.#app.goTo(writeRoute({ list: route.list, token: null }));
    }
    if (thread === undefined) this.#showOnly(this.#list(route).element);
    else this.#showThread(new ThreadView(this.#app, thread, route));
  }

  #list(route: Route): ListView {
    const known = this.#lists.get(route.list);
    const list = known ?? new ListView(this.#app, route);
    if (known) list.draw();
    else this.#place.append(list.element);
    this.#lists.set(route.list, list);
    return list;
  }

  #showThread(view: ThreadView): void {
    this.#open = view;
    this.#threads = [...this.#threads, view];
    for (const old of this.#threads.slice(0, -MOST_STALE_VIEWS)) old.element.remove();
    this.#threads = this.#threads.slice(-MOST_STALE_VIEWS);
    this.#place.append(view.element);
    this.#showOnly(view.element);
    this.#app.state.markRead(view.threadId);
  }

  #showOnly(element: HTMLElement): void {
    if (this.#shown) this.#shown.style.display = 'none';
    element.style.display = '';
    this.#shown = element;
    this.#place.closest('.aeJ')?.scrollTo(0, 0);
  }

  #onChange({ kind, thread }: Change): void {
    const message = thread.messages.at(-1);
    if (kind !== 'received' || message === undefined) return;
    const route = readRoute(location.hash);
    if (route.token === null) this.#list(route);
    else if (this.#open?.threadId === thread.id) {
      this.#open.append(message);
      this.#app.state.markRead(thread.id);
    }
  }
}
