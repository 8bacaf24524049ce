import type { Message, Thread } from './mail';
import type { App } from './app';
import { ComposeInThread } from './composeInThread';
import { drawThreadHead } from './drawThreadHead';
import { drawThreadToolbar } from './drawToolbar';
import { div, make, put } from './make';
import { MessageItem } from './messageItem';
import { openingStates } from './openingStates';
import type { Route } from './route';

const LONG_THREAD = 40;

export interface ThreadPlace {
  /** The list that it was opened from. */
  readonly route: Route;
  /** Instead of the list, beside it, or alone in a window. */
  readonly place: 'whole' | 'pane' | 'window';
}

/** One open thread. Each opening draws it anew; the old node stays in the page, hidden. */
export class ThreadView {
  readonly element: HTMLElement;
  readonly threadId: string;
  readonly #app: App;
  readonly #heading: HTMLElement;
  readonly #list: HTMLElement;
  readonly #opened: ThreadPlace;
  readonly #toolbar = div('nH');
  readonly #answer: ComposeInThread;
  #items: MessageItem[] = [];
  #isOpen = true;

  constructor(app: App, thread: Thread, opened: ThreadPlace) {
    this.#app = app;
    this.#opened = opened;
    this.threadId = thread.id;
    const { head, heading } = drawThreadHead(app, thread, () => this.#expandAll());
    this.#heading = heading;
    this.#list = make('div', { class: 'nH', role: 'list' });
    const messages = div('nH aHU', div('nH hx', div('nH'), div('nH'), this.#list, div('nH')));
    const container = div('nH a98 iY', head, messages);
    const parts = [this.#toolbar, div('nH g id', container)];
    const role = opened.place === 'pane' ? null : 'main';
    this.element = make('div', { class: 'nH oy8Mbf', role }, ...parts);
    this.#answer = new ComposeInThread({
      app,
      thread: () => this.#thread,
      list: this.#list,
      last: () => this.#last,
      append: (message) => this.append(message),
      takeBack: (message) => this.#takeBack(message),
    });
    this.#drawToolbar();
    this.#paint();
  }

  /** The view stays, hidden; a reply goes, its draft is kept. */
  leave(): void {
    this.#isOpen = false;
    this.#answer.leave();
  }

  /** In another language now: the nodes stay, what is in them is drawn anew. */
  relabel(): void {
    this.#drawToolbar();
    for (const item of this.#items) item.relabel();
    this.#answer.moveBar();
  }

  /** The thread as it is now: what came in or was sent, here or in another window, and what was taken back. */
  follow(messages: readonly Message[]): void {
    if (this.#items.length === 0) return;
    const shown = new Set(this.#items.map(({ message }) => message.id));
    for (const message of messages) if (!shown.has(message.id)) this.append(message);
    const left = new Set(messages.map(({ id }) => id));
    for (const { message } of this.#items) if (!left.has(message.id)) this.#takeBack(message);
  }

  append(message: Message): void {
    const item = this.#item(message);
    this.#items.push(item);
    this.#list.insertBefore(item.element, this.#answer.item);
    item.show('h7');
    this.#answer.moveBar();
  }

  get #thread(): Thread {
    const thread = this.#app.state.thread(this.threadId);
    if (thread === undefined) throw new Error('The open thread is gone');
    return thread;
  }

  #drawToolbar(): void {
    const { route, place } = this.#opened;
    if (place === 'whole') {
      this.#toolbar.replaceChildren(drawThreadToolbar(this.#app, route, this.#thread));
    }
  }

  /** Gmail's order: the subject; ids (first the word "undefined", gmail.js #814) and messages, late; bodies, later. */
  #paint(): void {
    const { ids, messages, older } = this.#app.config.pace;
    const all = this.#thread.messages;
    const late = older > 0 && all.length > LONG_THREAD ? Math.floor(all.length / 2) : 0;
    const undefinedId = () => put(this.#heading, 'data-thread-perm-id', 'undefined');
    if (ids > 0) this.#later(ids / 3, undefinedId);
    this.#later(ids, () => this.#paintIds());
    this.#later(messages, () => this.#paintMessages(this.#thread.messages, late));
    if (late > 0) this.#later(older, () => this.#paintOlder(late));
  }

  #paintIds(): void {
    const { permId, id, whole } = this.#thread;
    put(this.#heading, 'data-thread-perm-id', permId);
    put(this.#heading, 'data-legacy-thread-id', whole?.id ?? id);
    const names = btoa(JSON.stringify([`#${permId}`, null, null])).replaceAll('=', '.');
    put(this.#list, 'jslog', `20686; u014N:xr6bB; 1:${names}`);
  }

  #later(after: number, step: () => void): void {
    if (after === 0) step();
    else window.setTimeout(() => this.#isOpen && step(), after);
  }

  #paintMessages(messages: readonly Message[], late: number): void {
    this.#items = messages.map((message) => this.#item(message));
    const { states, bunched } = openingStates(messages);
    for (const [i, item] of this.#items.entries()) {
      item.show(states[i] ?? 'kv', bunched);
      if (i >= late) this.#list.append(item.element);
    }
    this.#answer.paint();
  }

  #paintOlder(late: number): void {
    this.#list.prepend(...this.#items.slice(0, late).map(({ element }) => element));
  }

  #item(message: Message): MessageItem {
    return new MessageItem({
      app: this.#app,
      thread: this.#thread,
      message,
      onReply: (all) => this.#answer.open(all ? 'replyAll' : 'reply'),
      onUnbunch: () => this.#unbunch(),
    });
  }

  #unbunch(): void {
    for (const item of this.#items) if (item.isBunched) item.show('kv');
  }

  #expandAll(): void {
    for (const item of this.#items) if (!item.isExpanded) item.show('h7');
  }

  /** Under the newest message stands the bar, or the answer. */
  get #last() {
    const item = this.#items.at(-1);
    const foot = item?.place.parentElement;
    return item && foot ? { message: item.message, foot } : null;
  }

  /** Sending was undone: the message leaves the thread again. */
  #takeBack({ id }: Message): void {
    const taken = this.#items.find((item) => item.message.id === id);
    taken?.element.remove();
    this.#items = this.#items.filter((item) => item !== taken);
  }
}
