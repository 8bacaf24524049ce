import type { App } from './app';
import { div, named } from './make';
import { ThreadView } from './threadView';

/** A thread in a window of its own: `view=btop` (InboxSDK: body classes `aAU xE Su`). */
export class ThreadWindow {
  readonly element = div('nH pm-window');
  readonly #app: App;
  #view: ThreadView | null = null;

  constructor(app: App) {
    this.#app = app;
  }

  start(): void {
    const wanted = (new URLSearchParams(location.search).get('th') ?? '').replace('#', '');
    const { state } = this.#app;
    const thread = state.threadAt(wanted) ?? state.list('all').find((one) => one.permId === wanted);
    if (thread === undefined) return;
    document.body.className = named('aAU xE Su');
    document.title = `${thread.subject} - ${state.me.address} - Gmail`;
    const route = { list: 'inbox', page: 1, token: null };
    const view = new ThreadView(this.#app, thread, { route, place: 'window' });
    this.#view = view;
    this.element.append(view.element);
    state.markRead(thread.id);
    state.onChange(({ thread: { id, messages }, kind, isElsewhere = false }) => {
      if (id === view.threadId && (kind === 'received' || isElsewhere)) view.follow(messages);
    });
  }

  onSet(): void {
    this.#view?.relabel();
  }
}
