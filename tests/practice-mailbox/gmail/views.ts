import type { App } from './app';
import { ListView } from './listView';
import type { Thread } from './mail';
import type { Change } from './mailState';
import { MultipleView } from './multipleView';
import { named } from './make';
import { readRoute, writeRoute, type Route } from './route';
import { ThreadView } from './threadView';

/** As many views of threads stay in the page, hidden, after they were left. */
const MOST_STALE_VIEWS = 4;

/** Lists and threads, one shown, the others hidden: nothing of them leaves the page when the address changes. */
export class Views {
  readonly #app: App;
  readonly #place: HTMLElement;
  readonly #lists = new Map<string, ListView | MultipleView>();
  #threads: ThreadView[] = [];
  #open: ThreadView | null = null;
  #list: ListView | MultipleView | null = null;
  #shown: HTMLElement | null = null;

  constructor(app: App, place: HTMLElement) {
    this.#app = app;
    this.#place = place;
    app.state.onChange((change) => this.#onChange(change));
  }

  show(route: Route): void {
    const thread = route.token === null ? undefined : this.#app.state.threadAt(route.token);
    if (route.token !== null && thread === undefined) {
      return this.#app.goTo(writeRoute({ ...route, token: null }));
    }
    if (thread !== undefined) renameInAddress(route, thread);
    if (thread !== undefined && this.#app.settings.pane === 'none') this.#showThread(thread, route);
    else this.#showList(route, thread);
  }

  /** Another language: what is shown is drawn in it, what is hidden keeps the old one until it is shown. */
  relabel(): void {
    if (this.#open) this.#open.relabel();
    else this.#list?.draw(readRoute(location.hash));
  }

  /** Another kind of list: those that were drawn are of no use any more. */
  forget(): void {
    this.#leave();
    for (const view of this.#lists.values()) view.element.remove();
    this.#lists.clear();
    this.show(readRoute(location.hash));
  }

  #leave(): void {
    this.#open?.leave();
    this.#open = null;
    this.#list?.leave();
    this.#list = null;
  }

  #showList(route: Route, thread: Thread | undefined): void {
    const known = this.#lists.get(route.list);
    if (known === undefined || known !== this.#list) this.#leave();
    const view = known ?? this.#newList(route);
    this.#list = view;
    this.#lists.set(route.list, view);
    if (known) view.draw(route);
    else this.#place.append(view.element);
    this.#showOnly(view.element);
    if (thread !== undefined && view instanceof ListView) view.openInPane(thread);
  }

  #newList(route: Route): ListView | MultipleView {
    const isMultiple = this.#app.settings.inbox === 'multiple' && route.list === 'inbox';
    return isMultiple ? new MultipleView(this.#app) : new ListView(this.#app, route);
  }

  #showThread(thread: Thread, route: Route): void {
    this.#leave();
    const view = new ThreadView(this.#app, thread, { route, place: 'whole' });
    this.#open = view;
    this.#threads = [...this.#threads, view];
    for (const old of this.#threads.slice(0, -MOST_STALE_VIEWS)) old.element.remove();
    this.#threads = this.#threads.slice(-MOST_STALE_VIEWS);
    this.#place.append(view.element);
    this.#showOnly(view.element);
    this.#app.state.markRead(view.threadId);
  }

  #showOnly(element: HTMLElement): void {
    if (element === this.#shown) return;
    if (this.#shown) this.#hide(this.#shown);
    if (this.#isList(element)) element.setAttribute('role', 'main');
    element.style.display = '';
    this.#shown = element;
    this.#place.closest(`.${named('aeJ')}`)?.scrollTo(0, 0);
  }

  /** A list that was left is no main part any more (live 2026-06: 52 rows, two of them in one); a thread is, hidden. */
  #hide(view: HTMLElement): void {
    view.style.display = 'none';
    if (this.#isList(view)) view.removeAttribute('role');
  }

  #isList(element: HTMLElement): boolean {
    const lists = [...this.#lists.values()];
    return lists.some((view) => view instanceof ListView && view.element === element);
  }

  #onChange({ kind, thread, isElsewhere = false }: Change): void {
    if (kind === 'received' || isElsewhere) this.#follow(thread, kind === 'received');
    this.#list?.refresh();
  }

  /** The thread that is open has changed. With conversation view off a new mail is a row of its own only. */
  #follow({ id, messages }: Thread, isNew: boolean): void {
    const pane = this.#list instanceof ListView ? this.#list.pane : null;
    const open = this.#open ?? pane;
    if (open?.threadId !== id || !this.#app.settings.conversations) return;
    open.follow(messages);
    if (isNew) this.#app.state.markRead(id);
  }
}

/** An address in the old form, with an id, takes the new one as soon as it is understood. */
function renameInAddress(route: Route, { token }: Thread): void {
  if (route.token === token) return;
  const { search } = location;
  history.replaceState(null, '', `${search}${writeRoute({ ...route, token })}`);
}
