import type { Message, Thread } from './mail';
import type { App } from './app';
import { drawCollapsed, drawExpanded, fillBody } from './drawMessage';
import { div, make, put, span } from './make';

/** Expanded, folded into one line, first of a bunch (with their count), in a bunch. */
export type MessageState = 'h7' | 'kv' | 'kx' | 'kQ';

interface ItemOptions {
  readonly app: App;
  readonly thread: Thread;
  readonly message: Message;
  readonly onReply: (all: boolean) => void;
  readonly onUnbunch: () => void;
}

/** One message's own node. Its state is a class of this node, which stays the same; only what is in it changes. */
export class MessageItem {
  readonly element: HTMLElement;
  readonly place = make('div', {});
  readonly message: Message;
  readonly #options: ItemOptions;
  #state: MessageState = 'kQ';

  constructor(options: ItemOptions) {
    this.#options = options;
    this.message = options.message;
    const inner = div('Bk', div('G3 G2', make('div', {}, this.place)));
    this.element = make('div', { role: 'listitem', tabindex: '-1' }, inner);
    this.element.addEventListener('click', () => this.#onClick());
  }

  get isExpanded(): boolean {
    return this.#state === 'h7';
  }

  get isBunched(): boolean {
    return this.#state === 'kx' || this.#state === 'kQ';
  }

  /** `bunched` is how many messages lie in the bunch of which this is the first. */
  show(state: MessageState, bunched = 0): void {
    this.#state = state;
    put(this.element, 'class', `${state} ie nH oy8Mbf`);
    this.element.setAttribute('aria-expanded', String(state === 'h7'));
    this.place.replaceChildren(...this.#draw(state, bunched));
    if (state === 'h7') this.#fillLater();
  }

  /** The same state in another language. */
  relabel(): void {
    if (this.#state === 'h7' || this.#state === 'kv') this.show(this.#state);
  }

  #draw(state: MessageState, bunched: number): readonly HTMLElement[] {
    if (state === 'kv') return [drawCollapsed(this.#options)];
    if (state === 'kx') return [div('adx', span('', String(bunched)))];
    if (state === 'kQ') return [];
    const { onReply } = this.#options;
    const onToggle = () => this.show('kv');
    return [drawExpanded(this.#options, { onToggle, onReply })];
  }

  #fillLater(): void {
    const [expanded] = this.place.children;
    if (expanded === undefined) return;
    const { bodies } = this.#options.app.config.pace;
    if (bodies === 0) fillBody(expanded, this.#options);
    else window.setTimeout(() => fillBody(expanded, this.#options), bodies);
  }

  #onClick(): void {
    if (this.#state === 'kx') this.#options.onUnbunch();
    else if (this.#state === 'kv') window.setTimeout(() => this.#expand());
  }

  /** Not within the click that folded it. */
  #expand(): void {
    if (this.#state === 'kv') this.show('h7');
  }
}
