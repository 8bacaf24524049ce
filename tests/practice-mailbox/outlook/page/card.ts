import { messageToolbar, quickActions } from './answerButtons';
import type { App } from './app';
import { attachmentList } from './attachmentList';
import { avatar } from './avatar';
import { iconButton } from './button';
import { cardHead } from './cardHead';
import { drawBody } from './drawBody';
import type { AnswerKind, Mail } from './mail';
import { div, make, nextNumber, pressable, span } from './make';
import { nameOf } from './people';

const SNIPPET_WORDS = 30;

export interface CardActs {
  readonly answer: (kind: AnswerKind, mail: Mail) => void;
  readonly openInWindow: (mail: Mail) => void;
  readonly edit: (mail: Mail) => void;
}

interface CardOptions {
  readonly isExpanded: boolean;
  readonly isLast: boolean;
  /** Alone, without a conversation: the whole mail with what it quotes. */
  readonly isAlone: boolean;
}

/** One mail in the pane: folded to a line, or open with its body, which leaves the page when the card is folded again. */
export class Card {
  readonly element = div('o-card');
  readonly mail: Mail;
  readonly #app: App;
  readonly #acts: CardActs;
  readonly #options: CardOptions;
  #isExpanded: boolean;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(
    mail: Mail,
    app: App,
    { acts, ...options }: CardOptions & { readonly acts: CardActs },
  ) {
    this.mail = mail;
    this.#app = app;
    this.#acts = acts;
    this.#options = options;
    this.#isExpanded = options.isExpanded;
    this.#draw();
  }

  toggle(): void {
    this.#isExpanded = !this.#isExpanded;
    this.#draw();
  }

  #draw(): void {
    clearTimeout(this.#late);
    const inner = this.#isExpanded ? this.#expanded() : this.#folded();
    const state = String(this.#isExpanded);
    const shell = this.#options.isAlone
      ? div('o-card-shell', inner)
      : make('div', { 'aria-expanded': state, tabindex: '-1', class: 'o-card-shell' }, inner);
    this.element.replaceChildren(shell);
  }

  /** As in CAP 2023-05: a name, a date, some thirty words; no address. */
  #folded(): HTMLElement {
    const { dates, state, words } = this.#app;
    const { from, lines, sentAt } = this.mail;
    const preview = lines.join(' ').split(/\s+/u).slice(0, SNIPPET_WORDS).join(' ');
    const name = state.isMe(from) ? words.you : nameOf(from);
    const draft = this.mail.state === 'draft' ? span('o-draft-mark', `${words.draft} `) : null;
    const text = div(
      'o-folded-text allowTextSelection',
      span('o-folded-name', div('', draft, span('o-name', name))),
      div(
        'o-folded-rest',
        div('o-folded-date', dates.whole(sentAt)),
        div('o-folded-preview', preview),
      ),
    );
    const folded = make('div', { class: 'o-folded', tabindex: '-1' }, avatar(from), text);
    return pressable(folded, () => this.toggle());
  }

  #expanded(): HTMLElement {
    const { words, config } = this.#app;
    const head = cardHead(this.mail, this.#app, messageToolbar(this.mail, this.#app, this.#acts));
    pressable(head, (event) => this.#onHead(event));
    const place = div('o-body-place customScrollBar allowTextSelection');
    const message = make(
      'div',
      { tabindex: '-1', 'aria-label': words.emailMessage, class: 'o-message' },
      head,
      attachmentList(this.mail, this.#app),
      place,
      this.#options.isLast && this.mail.state !== 'draft'
        ? quickActions(this.mail, this.#app, this.#acts)
        : null,
    );
    this.#late = setTimeout(() => this.#fill(place), config.pace.bodies);
    return make('div', { class: 'wide-content-host o-wide' }, this.#waiting(), message);
  }

  /** A draft that is not being written; a mail that waits for its time. */
  #waiting(): HTMLElement | null {
    const { words, dates } = this.#app;
    if (this.mail.state !== 'draft') return null;
    const id = `docking_DockingTriggerPart_${nextNumber('docking')}`;
    const edit = iconButton({
      label: words.edit,
      text: words.edit,
      icon: 'EditRegular',
      onPress: () => this.#acts.edit(this.mail),
    });
    const at = this.mail.sendAt;
    const text = at === undefined ? words.notSentYet : `${words.scheduledFor} ${dates.whole(at)}`;
    return div('o-docked', make('div', { id }), span('', text), edit);
  }

  #fill(place: HTMLElement): void {
    const { isAlone } = this.#options;
    place.append(this.#bodyNode(isAlone));
    if (this.mail.quote === undefined || isAlone) return;
    const { words } = this.#app;
    const history = make(
      'button',
      { type: 'button', 'aria-label': words.history, title: words.history, class: 'o-history' },
      '···',
    );
    // What is behind the dots comes in a second body node, with the whole chain.
    pressable(history, () => history.replaceWith(this.#bodyNode(true)));
    place.append(history);
  }

  #bodyNode(isWhole: boolean): HTMLElement {
    const visible = make('div', { visibility: 'visible' }, drawBody(this.mail, this.#app, isWhole));
    return make(
      'div',
      {
        tabindex: '0',
        'aria-label': this.#app.words.body,
        role: 'document',
        class: 'o-body',
        id: `UniqueMessageBody_${nextNumber('body')}`,
      },
      visible,
    );
  }

  #onHead({ target }: Event): void {
    const isControl = target instanceof Element && target.closest('button, [role=button]') !== null;
    if (!isControl && !this.#options.isAlone) this.toggle();
  }
}
