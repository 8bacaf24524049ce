import type { App } from './app';
import { iconButton } from './button';
import { composeEditor } from './composeEditor';
import { fromLine } from './fromLine';
import type { Mail } from './mail';
import { div, make, nextNumber } from './make';
import { RecipientWell } from './recipientWell';
import { sendButton } from './sendButton';
import { writtenLines } from './writtenLines';

export interface ComposeActs {
  readonly save: (compose: Compose) => void;
  readonly send: (compose: Compose) => void;
  readonly schedule: (compose: Compose) => void;
  readonly discard: (compose: Compose) => void;
  readonly popOut: (compose: Compose) => void;
}

/** Where a mail is written: under the mail that is answered, in the pane, over the page, or alone in a window. */
export class Compose {
  readonly element: HTMLElement;
  readonly editor: HTMLElement;
  /** What it was begun as; what is written now is `draft`. */
  readonly begun: Mail;
  readonly conversationId: string | null;
  readonly #app: App;
  readonly #acts: ComposeActs;
  readonly #to: RecipientWell;
  readonly #cc: RecipientWell;
  readonly #bcc: RecipientWell;
  readonly #subject: HTMLInputElement;
  readonly #alert = make('div', { class: 'o-message-bar' });
  readonly #leftListeners: (() => void)[] = [];
  #saving: ReturnType<typeof setTimeout> | undefined;
  #hasChanged = false;

  constructor(
    app: App,
    begun: Mail,
    {
      conversationId,
      acts,
    }: { readonly conversationId: string | null; readonly acts: ComposeActs },
  ) {
    this.#app = app;
    this.#acts = acts;
    this.begun = begun;
    this.conversationId = conversationId;
    const { short } = begun;
    const onInput = () => this.#onInput();
    this.#to = new RecipientWell(app, { field: 'TO', short, people: begun.to, onInput });
    this.#cc = new RecipientWell(app, { field: 'CC', short, people: begun.cc, onInput });
    this.#bcc = new RecipientWell(app, { field: 'BCC', short, people: begun.bcc, onInput });
    this.#bcc.element.hidden = begun.bcc.length === 0;
    this.#subject = this.#subjectInput();
    const { parent, editor } = composeEditor(begun, app);
    this.editor = editor;
    editor.addEventListener('input', onInput);
    this.element = this.#drawn(parent);
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
  }

  get draftId(): string {
    return this.begun.id;
  }

  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  /** What stands in it now. */
  get draft(): Mail {
    for (const well of [this.#to, this.#cc, this.#bcc]) well.resolve();
    return {
      ...this.begun,
      to: this.#to.people,
      cc: this.#cc.people,
      bcc: this.#bcc.people,
      subject: this.#subject.value,
      lines: writtenLines(this.editor),
      sentAt: Math.round(this.#app.state.now()),
    };
  }

  focus(): void {
    if (this.begun.to.length === 0) this.#to.focus();
    else this.editor.focus();
  }

  focusSubject(): void {
    this.#subject.focus();
  }

  warn(text: string): void {
    this.#alert.replaceChildren(make('div', { role: 'alert' }, text));
  }

  onLeft(listener: () => void): void {
    this.#leftListeners.push(listener);
  }

  /** It is gone from the page, whatever becomes of its draft. */
  leave(): void {
    clearTimeout(this.#saving);
    for (const listener of this.#leftListeners) listener();
    this.#leftListeners.length = 0;
    this.element.remove();
  }

  /** Before something else is shown: what was noticed is kept. */
  keep(): void {
    if (this.#hasChanged) this.#acts.save(this);
  }

  #drawn(parent: HTMLElement): HTMLElement {
    const { words } = this.#app;
    const n = nextNumber('docking');
    const send = sendButton(this.#app, {
      send: () => this.#acts.send(this),
      schedule: () => this.#acts.schedule(this),
    });
    const discard = iconButton({
      label: words.discard,
      id: 'discardCompose',
      title: words.discardTitle,
      icon: 'DeleteRegular',
      onPress: () => this.#acts.discard(this),
    });
    const popOut = iconButton({
      label: words.popOut,
      id: 'popoutCompose',
      title: words.popOut,
      icon: 'OpenRegular',
      onPress: () => this.#acts.popOut(this),
    });
    const bcc = make('button', { type: 'button', class: 'o-bcc-button' }, words.bccField);
    bcc.addEventListener('click', () => {
      this.#bcc.element.hidden = false;
      this.#bcc.focus();
    });
    const toolbar = make(
      'div',
      { role: 'toolbar', class: 'o-compose-bar' },
      send,
      div('o-spring'),
      bcc,
      discard,
      popOut,
    );
    const visible = make(
      'div',
      { id: `docking_InitVisiblePart_${n}`, class: 'o-compose-visible' },
      toolbar,
      this.#alert,
      this.#app.settings.fromLine ? fromLine(this.begun.short, this.#app) : null,
      this.#to.element,
      this.#cc.element,
      this.#bcc.element,
      div('o-subject-row', this.#subject),
      parent,
    );
    return div('o-card o-compose', make('div', { id: `docking_DockingTriggerPart_${n}` }), visible);
  }

  #subjectInput(): HTMLInputElement {
    const { words } = this.#app;
    const input = make('input', {
      type: 'text',
      id: `MSG_${this.begun.short}_SUBJECT`,
      'aria-label': words.subject,
      placeholder: words.addSubject,
      class: 'o-subject-input',
    });
    input.value = this.begun.subject;
    input.addEventListener('input', () => this.#onInput());
    return input;
  }

  /** Outlook hears of a change by its `input` event alone: text that came in otherwise is not kept. */
  #onInput(): void {
    this.#hasChanged = true;
    this.#alert.replaceChildren();
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#acts.save(this), this.#app.config.pace.save);
  }

  #onKey(event: KeyboardEvent): void {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isSend) event.preventDefault();
    if (isSend) this.#acts.send(this);
  }
}
