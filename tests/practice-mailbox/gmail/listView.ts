import type { App } from './app';
import { drawTabs } from './drawTabs';
import { drawListToolbar } from './drawToolbar';
import type { Thread } from './mail';
import { MailList } from './mailList';
import { div, make } from './make';
import { ReadingPane } from './readingPane';
import { readRoute, writeRoute, type Route } from './route';

/** A list of threads. Kept in the page when another view is shown, and drawn again when it comes back. */
export class ListView {
  readonly element = make('div', { class: 'BltHke nH oy8Mbf bGI', role: 'main' });
  readonly pane: ReadingPane;
  readonly #app: App;
  readonly #bar = div('nH aqK-place');
  readonly #tabs = div('nH');
  readonly #list: MailList;
  #route: Route;
  #timer = 0;

  constructor(app: App, route: Route) {
    this.#app = app;
    this.#route = route;
    const { pane } = app.settings;
    this.pane = new ReadingPane(app, () => this.#showRows());
    const list = listShownAt(app, route.list);
    const isNarrow = pane === 'right';
    this.#list = new MailList({ app, list, isNarrow, onOpen: (thread) => this.#open(thread) });
    const left = div('nH age apP aZ6 nn', this.#tabs, this.#list.element);
    const split = div(
      `nH apb ${pane === 'none' ? 'pm-whole' : `pm-${pane}`}`,
      left,
      this.pane.element,
    );
    this.element.append(this.#bar, split);
    this.draw(route);
  }

  /** Another page of it is a request to Gmail's server: the old rows stay until it is answered. */
  draw(route: Route): void {
    const isOtherPage = route.page !== this.#route.page;
    this.#route = route;
    window.clearTimeout(this.#timer);
    if (this.pane.threadId === null) this.pane.comeBack(route);
    if (isOtherPage) this.#later(() => this.#showAll());
    else this.#showAll();
  }

  /** Beside the list; the address keeps its shape. */
  openInPane(thread: Thread): void {
    if (this.pane.threadId !== thread.id) this.pane.open(thread, this.#route);
    this.#app.state.markRead(thread.id);
    this.#showRows();
  }

  leave(): void {
    window.clearTimeout(this.#timer);
    this.pane.leave();
  }

  /** Something changed while the list is looked at. */
  refresh(): void {
    this.#showRows();
  }

  #showAll(): void {
    const { list } = this.#route;
    const refresh = () => this.#later(() => this.#showAll());
    const total = this.#app.state.list(listShownAt(this.#app, list)).length;
    this.#bar.replaceChildren(drawListToolbar(this.#app, { route: this.#route, total }, refresh));
    this.#tabs.replaceChildren(...drawTabs(this.#app, list));
    this.pane.relabel();
    this.#showRows();
  }

  #showRows(): void {
    this.#list.show(this.#route.page, this.pane.threadId);
  }

  #later(step: () => void): void {
    const { list } = this.#app.config.pace;
    if (list === 0) step();
    else this.#timer = window.setTimeout(step, list);
  }

  #open(thread: Thread): void {
    // A new mail that is not sent has no view of its own: it is written on.
    if (thread.messages.length === 0 && thread.draft) return this.#app.composes.openDraft(thread);
    const { list, page } = this.#route;
    if (this.#app.settings.pane === 'none') {
      return this.#app.goTo(writeRoute({ list, page, token: thread.token }));
    }
    // Where the address names a thread it names the other one now; "#inbox" stays "#inbox" (WEBMAIL 2.2).
    if (readRoute(location.hash).token !== null) {
      history.replaceState(null, '', writeRoute({ list, page, token: thread.token }));
    }
    this.openInPane(thread);
  }
}

/** With tabs the inbox shows its first tab only. */
function listShownAt({ settings }: App, list: string): string {
  return settings.inbox === 'tabs' && list === 'inbox' ? 'category/primary' : list;
}
