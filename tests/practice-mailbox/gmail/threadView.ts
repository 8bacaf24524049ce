import type { Draft, Message, Thread } from './mail';
import type { App } from './app';
import { drawReplyBar } from './drawReply';
import { drawThreadHead } from './drawThreadHead';
import { drawToolbar } from './drawToolbar';
import { div, make } from './make';
import { MessageItem } from './messageItem';
import { openingStates } from './openingStates';
import type { Written } from './mailState';
import { Reply } from './reply';
import type { Route } from './route';

const LONG_THREAD = 40;

/** One open thread. Each opening draws it anew; the old node stays in the page, hidden. */
export class ThreadView {
  readonly element: HTMLElement;
  readonly threadId: string;
  readonly #app: App;
  readonly #heading: HTMLElement;
  readonly #list: HTMLElement;
  #items: MessageItem[] = [];
  #reply: Reply | null = null;
  #draftItem: HTMLElement | null = null;
  #bar: HTMLElement | null = null;
  #isOpen = true;

  constructor(app: App, thread: Thread, route: Route) {
    this.#app = app;
    this.threadId = thread.id;
    const { head, heading } = drawThreadHead(app, thread, () => this.#expandAll());
    this.#heading = heading;
    this.#list = make('div', { class: 'nH', role: 'list' });
    const messages = div('nH aHU', div('nH hx', div('nH'), div('nH'), this.#list, div('nH')));
    const container = div('nH a98 iY', head, messages);
    const parts = [drawToolbar(app, route, thread), div('nH g id', container)];
    this.element = make('div', { class: 'nH oy8Mbf', role: 'main' }, ...parts);
    this.#paint();
  }

  /** The view stays, hidden; a reply goes, its draft is kept. */
  leave(): void {
    this.#isOpen = false;
    this.#reply?.leave();
    this.#reply = null;
  }

  /** A mail came in, or was sent, while the thread is open. */
  append(message: Message): void {
    const item = this.#item(message);
    this.#items.push(item);
    this.#list.insertBefore(item.element, this.#draftItem);
    item.show('h7');
    this.#moveBar();
  }

  get #thread(): Thread {
    const thread = this.#app.state.thread(this.threadId);
    if (thread === undefined) throw new Error('The open thread is gone');
    return thread;
  }

  /** Gmail's order: the subject; ids (first the word "undefined", gmail.js #814) and messages, late; bodies, later. */
  #paint(): void {
    const { ids, messages, older } = this.#app.config.pace;
    const all = this.#thread.messages;
    const late = older > 0 && all.length > LONG_THREAD ? Math.floor(all.length / 2) : 0;
    const undefinedId = () => this.#heading.setAttribute('data-thread-perm-id', 'undefined');
    if (ids > 0) this.#later(ids / 3, undefinedId);
    this.#later(ids, () => this.#paintIds());
    this.#later(messages, () => this.#paintMessages(all, late));
    if (late > 0) this.#later(older, () => this.#paintOlder(late));
  }

  #paintIds(): void {
    const { permId, id } = this.#thread;
    this.#heading.setAttribute('data-thread-perm-id', permId);
    this.#heading.setAttribute('data-legacy-thread-id', id);
    const names = btoa(JSON.stringify([`#${permId}`, null, null])).replaceAll('=', '.');
    this.#list.setAttribute('jslog', `20686; u014N:xr6bB; 1:${names}`);
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
    this.#moveBar();
    const { draft } = this.#thread;
    if (draft !== null) this.#openDraft(draft);
  }

  #paintOlder(late: number): void {
    this.#list.prepend(...this.#items.slice(0, late).map(({ element }) => element));
  }

  #item(message: Message): MessageItem {
    return new MessageItem({
      app: this.#app,
      thread: this.#thread,
      message,
      onReply: (all) => this.#openReply(all, null),
      onUnbunch: () => this.#unbunch(),
    });
  }

  #unbunch(): void {
    for (const item of this.#items) if (item.isBunched) item.show('kv');
  }

  #expandAll(): void {
    for (const item of this.#items) if (!item.isExpanded) item.show('h7');
  }

  /** The bar stands under the last message, and moves when there is a newer one. */
  #moveBar(): void {
    const last = this.#items.at(-1);
    if (this.#reply !== null || last === undefined) return;
    const { to, cc } = last.message;
    const isForMany = to.length + cc.length > 1;
    this.#bar?.remove();
    this.#bar = drawReplyBar({ app: this.#app, isForMany }, (all) => this.#openReply(all, null));
    last.place.parentElement?.append(this.#bar);
  }

  /** A draft that was kept: Gmail shows it as one more item, with ids like a message's (gmail.js #389). */
  #openDraft(draft: Draft): void {
    const ids = { 'data-message-id': draft.permId, 'data-legacy-message-id': draft.id };
    const place = div('ip iq');
    const inner = div('Bk', div('G3 G2', make('div', { class: 'adn ads', ...ids }, place)));
    const attributes = { class: 'h7 ie nH oy8Mbf', role: 'listitem', 'aria-expanded': 'true' };
    this.#draftItem = make('div', { ...attributes, tabindex: '-1' }, inner);
    this.#list.append(this.#draftItem);
    this.#bar?.remove();
    this.#putReply(place, false, draft);
  }

  #openReply(all: boolean, kept: Written | null): void {
    const place = this.#bar?.querySelector('.ip');
    if (this.#reply === null && place instanceof HTMLElement) this.#putReply(place, all, kept);
    this.#reply?.focus();
  }

  #putReply(place: HTMLElement, all: boolean, kept: Written | null): void {
    const options = {
      app: this.#app,
      thread: this.#thread,
      all,
      onSent: (permId: string, written: Written) => this.#onSent(permId, written),
      onDiscarded: (undo: () => void) => this.#onDiscarded(undo),
    };
    this.#reply = new Reply(options, kept);
    place.classList.add('adB');
    place.append(this.#reply.parts.root);
    this.#reply.parts.region.scrollIntoView({ block: 'nearest' });
  }

  #closeReply(): void {
    this.#reply = null;
    this.#draftItem?.remove();
    this.#draftItem = null;
    this.#moveBar();
  }

  #onSent(permId: string, written: Written): void {
    const { state, words, toast, config } = this.#app;
    this.#closeReply();
    toast.show({ text: words.sending });
    const message = state.send(this.threadId, permId, written);
    const run = () => this.#undoSend(message, written);
    window.setTimeout(() => {
      if (this.#isOpen) this.append(message);
      toast.show({ text: words.sentToast, undo: { word: words.undo, run } });
    }, config.pace.sent);
  }

  #undoSend(message: Message, written: Written): void {
    const { state, words, toast } = this.#app;
    state.undoSend(this.threadId, message);
    const draft = state.saveDraft(this.threadId, message.permId, written);
    toast.show({ text: words.unsentToast });
    const taken = this.#items.find((item) => item.message.id === message.id);
    taken?.element.remove();
    this.#items = this.#items.filter((item) => item !== taken);
    this.#moveBar();
    if (this.#isOpen) this.#openReply(false, draft);
  }

  #onDiscarded(undo: () => void): void {
    const { words, toast } = this.#app;
    this.#closeReply();
    const run = () => {
      undo();
      if (this.#isOpen) this.#openReply(false, this.#thread.draft);
    };
    toast.show({ text: words.discardedToast, undo: { word: words.undo, run } });
  }
}
