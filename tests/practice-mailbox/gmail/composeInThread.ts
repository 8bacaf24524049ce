import type { App } from './app';
import { Compose } from './compose';
import type { ThreadHome } from './composePlace';
import { answerSeed, keptSeed, type ComposeSeed } from './composeSeed';
import { drawWaiting } from './composeWaiting';
import { drawReplyBar } from './drawReplyBar';
import type { AnswerKind, Message, Thread } from './mail';
import { div, make, named } from './make';

/** What the view of a thread lends to what is written in it. */
export interface ComposeHost {
  readonly app: App;
  readonly thread: () => Thread;
  /** The list of messages: a kept draft is one more item of it. */
  readonly list: HTMLElement;
  /** The last message, and under what its bar stands. */
  readonly last: () => { readonly message: Message; readonly foot: HTMLElement } | null;
  readonly append: (message: Message) => void;
  readonly takeBack: (message: Message) => void;
}

/** The bar under the last message, and the answer that takes its place. */
export class ComposeInThread implements ThreadHome {
  readonly threadId: string;
  readonly #host: ComposeHost;
  readonly #forget: () => void;
  #compose: Compose | null = null;
  #item: HTMLElement | null = null;
  #bar: HTMLElement | null = null;
  #waiting: HTMLElement | null = null;
  #isOpen = true;

  constructor(host: ComposeHost) {
    this.#host = host;
    this.threadId = host.thread().id;
    this.#forget = host.app.composes.tell(this);
  }

  /** Before this node comes whatever is added to the thread. */
  get item(): HTMLElement | null {
    return this.#item ?? this.#waiting;
  }

  /** The messages are there. */
  paint(): void {
    const thread = this.#host.thread();
    const isElsewhere = this.#host.app.composes.hasWindowOf(thread.id);
    this.waits();
    this.moveBar();
    if (thread.draft !== null && !isElsewhere) this.#openKept(keptSeed(thread, thread.draft));
  }

  /** The bar stands under the last message, and moves when there is a newer one. */
  moveBar(): void {
    const last = this.#host.last();
    if (this.#compose !== null || last === null) return;
    const { to, cc } = last.message;
    const isForMany = to.length + cc.length > 1;
    this.#bar?.remove();
    this.#bar = drawReplyBar({ app: this.#host.app, isForMany }, (kind) => this.open(kind));
    last.foot.append(this.#bar);
  }

  open(kind: AnswerKind): void {
    const last = this.#host.last();
    const { app, thread } = this.#host;
    const place = this.#bar?.firstElementChild?.firstElementChild;
    if (this.#compose === null && last !== null && place instanceof HTMLElement) {
      this.#put(place, answerSeed(app, thread(), { kind, message: last.message }));
    }
    this.#compose?.focus();
  }

  /** The view stays, hidden; what is written goes, its draft is kept. */
  leave(): void {
    this.#isOpen = false;
    this.#forget();
    this.#compose?.leave();
    this.#compose = null;
  }

  went(message: Message): void {
    this.waits();
    // With conversation view off the mail that was sent is a view of its own.
    if (this.#host.app.settings.conversations) this.#host.append(message);
  }

  waits(): void {
    const thread = this.#host.thread();
    this.#waiting?.remove();
    this.#waiting = thread.scheduled ? drawWaiting(this.#host.app, thread, thread.scheduled) : null;
    if (this.#waiting) this.#host.list.append(this.#waiting);
  }

  takenBack(message: Message): void {
    this.#host.takeBack(message);
    this.moveBar();
  }

  /** A draft that was kept: Gmail shows it as one more item, with ids like a message's (gmail.js #389). */
  #openKept(seed: ComposeSeed): void {
    const { draft } = this.#host.thread();
    const ids = {
      'data-message-id': seed.permId,
      'data-legacy-message-id': draft?.id ?? '',
    };
    const place = div('ip iq');
    const inner = div('Bk', div('G3 G2', make('div', { class: 'adn ads', ...ids }, place)));
    const attributes = { class: 'h7 ie nH oy8Mbf', role: 'listitem', 'aria-expanded': 'true' };
    this.#item = make('div', { ...attributes, tabindex: '-1' }, inner);
    this.#host.list.append(this.#item);
    this.#bar?.remove();
    this.#put(place, seed);
  }

  #put(place: HTMLElement, seed: ComposeSeed): void {
    const { app } = this.#host;
    const acts = {
      ...app.composes.actsIn({
        close: () => this.#closed(),
        reopen: (again) => this.#reopen(again),
      }),
      onKind: (compose: Compose, kind: AnswerKind) => this.#turnInto(compose, kind),
      onPopOut: (compose: Compose) => this.#popOut(compose),
      onChange: () => {},
    };
    this.#compose = new Compose({ app, seed, isInline: true, acts });
    place.classList.add(named('adB'));
    place.append(this.#compose.root);
    this.#compose.root.scrollIntoView({ block: 'nearest' });
  }

  #closed(): void {
    this.#compose = null;
    this.#item?.remove();
    this.#item = null;
    this.moveBar();
  }

  #reopen(seed: ComposeSeed): void {
    if (!this.#isOpen) return this.#host.app.composes.openWindow(seed);
    const place = this.#bar?.firstElementChild?.firstElementChild;
    if (place instanceof HTMLElement) this.#put(place, seed);
    this.#compose?.focus();
  }

  /** It goes on in a window, with what was written. */
  #popOut(compose: Compose): void {
    const seed = seedNow(compose);
    compose.leave();
    this.#closed();
    this.#host.app.composes.openWindow(seed);
  }

  #turnInto(compose: Compose, kind: AnswerKind): void {
    const last = this.#host.last();
    if (last === null) return;
    const { app, thread } = this.#host;
    const turned = answerSeed(app, thread(), { kind, message: last.message });
    const { lines } = compose.written().body;
    const body = { ...turned.written.body, lines };
    const { parentElement: place } = compose.root;
    compose.leave();
    const seed = { ...turned, permId: compose.seed.permId, written: { ...turned.written, body } };
    if (place) this.#put(place, seed);
    this.#compose?.focus();
  }
}

function seedNow(compose: Compose): ComposeSeed {
  const { seed, store, subject } = compose;
  return { ...seed, threadId: store.threadId, subject, written: compose.written() };
}
