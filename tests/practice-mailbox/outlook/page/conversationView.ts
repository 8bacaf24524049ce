import type { App } from './app';
import { Card } from './card';
import type { Compose } from './compose';
import { icon } from './icon';
import type { AnswerKind, Conversation, Mail } from './mail';
import { div, make, span } from './make';

/** An open conversation: its heading, and a card for each mail. Drafts are written in their own card. */
export class ConversationView {
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #cards = div('o-cards');
  readonly #composes = new Map<string, Compose>();
  #known = new Map<string, Card>();
  #conversation: Conversation;
  #drawn: readonly Mail[] = [];

  constructor(app: App, conversation: Conversation) {
    this.#app = app;
    this.#conversation = conversation;
    const inner = make(
      'div',
      { 'data-app-section': 'ConversationContainer', class: 'o-section' },
      this.#heading(),
      this.#cards,
    );
    this.element = make(
      'div',
      { id: 'ConversationReadingPaneContainer', class: 'o-container', tabindex: '-1' },
      inner,
    );
    this.#drawAll();
    this.#openLastDraft();
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  /** Shows what has come, gone, or become of a draft. Cards that stay are the same nodes. */
  follow(conversation: Conversation): void {
    this.#conversation = conversation;
    this.#drawAll();
  }

  answer(kind: AnswerKind, mail: Mail): void {
    const { desk } = this.#app;
    this.write(desk.answer(kind, mail, this.#conversation));
  }

  composes(): readonly Compose[] {
    return [...this.#composes.values()];
  }

  /** An answer, or a draft that is written on: under the mails, or over them where the newest are on top. */
  write(compose: Compose): void {
    this.#hold(compose);
    this.#drawAll();
    compose.focus();
  }

  #hold(compose: Compose): void {
    this.#composes.set(compose.draftId, compose);
    compose.onLeft(() => {
      this.#composes.delete(compose.draftId);
      compose.element.remove();
      this.#drawAll();
    });
  }

  /** The last mail's draft is written at once; an older one waits in a card. */
  #openLastDraft(): void {
    const last = this.#conversation.mails.at(-1);
    if (last?.state !== 'draft' || last.sendAt !== undefined) return;
    this.#hold(this.#app.desk.continued(last, this.#conversation));
    this.#drawAll();
  }

  #drawAll(): void {
    const { newestOnTop } = this.#app.settings;
    const mails = this.#conversation.mails.filter((mail) => mail.state !== 'sending');
    const known = new Map([...this.#known.values()].map((card) => [card.mail.short, card]));
    const shown = mails
      .filter(({ id }) => !this.#composes.has(id))
      .map((mail) => this.#cardOf(mail, { known, mails }));
    this.#known = new Map(shown.map((card) => [card.mail.short, card]));
    this.#drawn = mails;
    const cards = shown.map(({ element }) => element);
    const composes = [...this.#composes.values()].map(({ element }) => element);
    const all = [...cards, ...composes];
    put(this.#cards, newestOnTop ? all.toReversed() : all);
  }

  #cardOf(
    mail: Mail,
    {
      known,
      mails,
    }: { readonly known: ReadonlyMap<string, Card>; readonly mails: readonly Mail[] },
  ): Card {
    const old = known.get(mail.short);
    if (old !== undefined && old.mail.state === mail.state) return old;
    const isNewest = mail === mails.findLast(({ state }) => state !== 'draft');
    const isNew = this.#drawn.length > 0;
    return new Card(mail, this.#app, {
      isExpanded: isNewest || mail.isUnread || isNew || mail.state === 'draft',
      isLast: isNewest,
      isAlone: false,
      acts: this.#acts(),
    });
  }

  #acts() {
    return {
      answer: (kind: AnswerKind, mail: Mail) => this.answer(kind, mail),
      openInWindow: (mail: Mail) => this.#app.desk.openWindow({ kind: 'read', itemId: mail.id }),
      edit: (mail: Mail) => this.write(this.#app.desk.continued(mail, this.#conversation)),
    };
  }

  /** With Copilot's summary the subject stands there twice (CAP 2026-04). */
  #heading(): HTMLElement {
    const { settings, words } = this.#app;
    const subject = subjectHeading(this.#conversation);
    if (!settings.copilot) return div('o-heading', subject);
    const summary = make(
      'button',
      { type: 'button', 'aria-label': words.summary, class: 'o-summary' },
      icon('SparkleRegular'),
      span('', words.summary),
    );
    const again = make(
      'div',
      { role: 'heading', 'aria-level': '3', class: 'o-subject o-subject-again' },
      this.#conversation.subject,
    );
    return div('o-heading', again, summary, subject);
  }
}

function subjectHeading({ short, subject }: Conversation): HTMLElement {
  const id = `CONV_${short}_SUBJECT`;
  const attributes = { id, role: 'heading', 'aria-level': '2', title: subject, class: 'o-subject' };
  return make('div', attributes, span('', subject));
}

/** In order, moving only what stands elsewhere: a node that is moved loses its caret. */
function put(place: HTMLElement, children: readonly HTMLElement[]): void {
  const gone = [...place.children].filter((old) => !children.includes(old as HTMLElement));
  for (const old of gone) old.remove();
  for (const [i, child] of children.entries()) {
    const there = place.children[i];
    if (there !== child) place.insertBefore(child, there ?? null);
  }
}
