import type { App } from './app';
import type { Compose } from './compose';
import { ConversationView } from './conversationView';
import { icon } from './icon';
import { ItemView } from './itemView';
import type { AnswerKind, Conversation, Mail } from './mail';
import { div, make, span } from './make';

/** The reading pane: a conversation, one mail, or a mail that is being written; else it asks to choose one. */
export class Pane {
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #container = make('div', { id: 'ReadingPaneContainerId', class: 'o-pane-container' });
  readonly #main: HTMLElement;
  #view: ConversationView | ItemView | null = null;
  #compose: Compose | null = null;
  #late: ReturnType<typeof setTimeout> | undefined;
  #onEmptied: () => void = () => undefined;

  constructor(app: App) {
    this.#app = app;
    this.#main = make(
      'div',
      { role: 'main', 'data-app-section': 'MailReadCompose', class: 'o-main' },
      this.#container,
    );
    this.element = div('o-pane', this.#main);
    this.#empty();
  }

  get conversation(): Conversation | null {
    return this.#view?.conversation ?? null;
  }

  /** The old one stays for a while: the address is ahead of the pane (be-v1 2026-03). */
  open(conversation: Conversation, mail: Mail | null, isAtOnce = false): void {
    this.#later(isAtOnce, () => {
      this.#leaveComposes();
      const now = this.#app.state.conversation(conversation.id) ?? conversation;
      const [only, second] = now.mails;
      if (only?.state === 'draft' && second === undefined && only.sendAt === undefined)
        return this.write(this.#app.desk.continued(only, now));
      this.#view =
        mail === null ? new ConversationView(this.#app, now) : new ItemView(this.#app, now, mail);
      this.#container.replaceChildren(this.#view.element);
      this.#app.state.markRead(conversation.id);
    });
  }

  close(isAtOnce = false): void {
    this.#later(isAtOnce, () => {
      this.#leaveComposes();
      this.#empty();
    });
  }

  /** Full size, instead of what stood there. */
  write(compose: Compose): void {
    clearTimeout(this.#late);
    this.#leaveComposes();
    this.#view = null;
    this.#compose = compose;
    compose.onLeft(() => this.#onComposeLeft(compose));
    this.#container.replaceChildren(div('o-container o-full-compose', compose.element));
    compose.focus();
  }

  writeInConversation(conversationId: string, compose: Compose): boolean {
    if (this.#view?.conversation.id !== conversationId) return false;
    this.#view.write(compose);
    return true;
  }

  /** As the ribbon does: without saying which, the newest is meant. */
  answerNewest(kind: AnswerKind): void {
    const mail = this.#view?.conversation.mails.findLast(({ state }) => state !== 'draft');
    if (mail !== undefined) this.#view?.answer(kind, mail);
  }

  follow(conversation: Conversation): void {
    if (this.#view?.conversation.id === conversation.id) this.#view.follow(conversation);
  }

  /** What was written is sent, discarded or elsewhere. */
  onEmptied(listener: () => void): void {
    this.#onEmptied = listener;
  }

  /** In another language, another look: all is drawn anew. */
  redraw(): void {
    this.#main.setAttribute('aria-label', this.#app.words.readingPane);
    const view = this.#view;
    if (view === null) return this.#compose === null ? this.#empty() : undefined;
    this.open(view.conversation, view instanceof ItemView ? view.mail : null, true);
  }

  #later(isAtOnce: boolean, show: () => void): void {
    clearTimeout(this.#late);
    if (isAtOnce) show();
    else this.#late = setTimeout(show, this.#app.config.pace.pane);
  }

  #onComposeLeft(compose: Compose): void {
    if (this.#compose !== compose) return;
    this.#compose = null;
    this.#empty();
    this.#onEmptied();
  }

  /** What was written and noticed is kept as a draft. */
  #leaveComposes(): void {
    const compose = this.#compose;
    this.#compose = null;
    compose?.keep();
    compose?.leave();
    for (const open of this.#view?.composes() ?? []) {
      open.keep();
      open.leave();
    }
  }

  #empty(): void {
    const { words } = this.#app;
    this.#main.setAttribute('aria-label', words.readingPane);
    this.#view = null;
    this.#container.replaceChildren(
      div(
        'o-empty',
        icon('MailRegular'),
        span('o-empty-title', words.selectItem),
        span('', words.nothingSelected),
      ),
    );
  }
}
