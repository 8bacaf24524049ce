import type { App } from './app';
import { Card } from './card';
import type { Compose } from './compose';
import type { AnswerKind, Conversation, Mail } from './mail';
import { div, make, span } from './make';

/** One mail alone: with conversation view off, and in a window of its own. */
export class ItemView {
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #composes = div('o-composes');
  readonly #mail: Mail;
  #conversation: Conversation;
  #open: Compose | null = null;

  constructor(app: App, conversation: Conversation, mail: Mail) {
    this.#app = app;
    this.#conversation = conversation;
    this.#mail = mail;
    const subject = make(
      'div',
      { class: 'o-heading' },
      make(
        'span',
        {
          id: `MSG_${mail.short}_SUBJECT`,
          role: 'heading',
          'aria-level': '3',
          title: mail.subject,
          class: 'o-subject',
        },
        span('', mail.subject),
      ),
    );
    const card = new Card(mail, app, {
      isExpanded: true,
      isLast: true,
      isAlone: true,
      acts: this.#acts(),
    });
    const cards = div('o-cards', this.#composes, card.element);
    const inner = make(
      'div',
      { 'data-app-section': 'ItemContainer', class: 'o-section' },
      subject,
      cards,
    );
    this.element = make(
      'div',
      { id: 'ItemReadingPaneContainer', class: 'o-container', tabindex: '-1' },
      inner,
    );
    if (mail.state === 'draft' && mail.sendAt === undefined) {
      card.element.remove();
      this.write(app.desk.continued(mail, conversation));
    }
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  get mail(): Mail {
    return this.#mail;
  }

  follow(conversation: Conversation): void {
    this.#conversation = conversation;
  }

  answer(kind: AnswerKind, mail: Mail): void {
    this.write(this.#app.desk.answer(kind, mail, this.#conversation));
  }

  write(compose: Compose): void {
    this.#open = compose;
    this.#composes.replaceChildren(compose.element);
    compose.onLeft(() => {
      compose.element.remove();
      this.#open = null;
    });
    compose.focus();
  }

  composes(): readonly Compose[] {
    return this.#open === null ? [] : [this.#open];
  }

  #acts() {
    return {
      answer: (kind: AnswerKind, mail: Mail) => this.answer(kind, mail),
      openInWindow: (mail: Mail) => this.#app.desk.openWindow({ kind: 'read', itemId: mail.id }),
      edit: (mail: Mail) => this.write(this.#app.desk.continued(mail, this.#conversation)),
    };
  }
}
