import type { App } from './app';
import { drawCompose, type ComposeDrawing } from './composeDrawing';
import { drawFoot, type ComposeFoot } from './composeFoot';
import { ComposeRecipients } from './composeRecipients';
import type { ComposeSeed } from './composeSeed';
import { ComposeStore } from './composeStore';
import { linesOf } from './linesOf';
import type { AnswerKind } from './mail';
import type { Written } from './mailState';

/** What becomes of a compose; who opened it takes its node away. */
export interface ComposeActs {
  readonly onSend: (compose: Compose) => void;
  readonly onSchedule: (compose: Compose) => void;
  readonly onDiscard: (compose: Compose) => void;
  readonly onKind: (compose: Compose, kind: AnswerKind) => void;
  readonly onPopOut: (compose: Compose) => void;
  /** Recipients or subject are others. */
  readonly onChange: (compose: Compose) => void;
}

interface ComposeOptions {
  readonly app: App;
  readonly seed: ComposeSeed;
  readonly isInline: boolean;
  readonly acts: ComposeActs;
}

let composed = 0;

/** One mail that is being written, wherever it stands: it keeps its draft, and tells what is done with it. */
export class Compose {
  readonly seed: ComposeSeed;
  readonly store: ComposeStore;
  readonly recipients: ComposeRecipients;
  readonly #app: App;
  readonly #acts: ComposeActs;
  readonly #drawing: ComposeDrawing;
  readonly #foot: ComposeFoot;
  #timer = 0;
  #dirty = false;

  constructor({ app, seed, isInline, acts }: ComposeOptions) {
    composed += 1;
    this.seed = seed;
    this.store = new ComposeStore(app.state, seed);
    this.#app = app;
    this.#acts = acts;
    const { to, cc, bcc = [] } = seed.written;
    const onChange = () => acts.onChange(this);
    this.recipients = new ComposeRecipients({ app, isInline, people: { to, cc, bcc }, onChange });
    this.#foot = drawFoot(app, {
      onSend: () => acts.onSend(this),
      onSchedule: () => acts.onSchedule(this),
      onDiscard: () => acts.onDiscard(this),
    });
    this.#drawing = drawCompose({
      app,
      seed,
      composeNumber: composed,
      isInline,
      recipients: this.recipients,
      foot: this.#foot,
      onKind: (kind) => acts.onKind(this, kind),
      onPopOut: () => acts.onPopOut(this),
    });
    this.#listen();
  }

  get root(): HTMLElement {
    return this.#drawing.root;
  }

  get subject(): string {
    return this.#drawing.subject.value;
  }

  /** A new mail is begun with whom it goes to, any other with what it says. */
  focus(): void {
    if (this.recipients.everyone.length === 0) this.recipients.open();
    else this.#drawing.editor.focus();
  }

  /** As it stands now: what is in the editor goes out, told by an event or not. */
  written(): Written {
    const { body } = this.seed.written;
    const { signature, ...unsigned } = body;
    const lines = linesOf(this.#drawing.editor);
    const isSigned = this.#drawing.editor.getElementsByClassName('gmail_signature').length > 0;
    const kept = isSigned && signature ? { ...unsigned, signature } : unsigned;
    const { kind } = this.seed;
    return { ...this.recipients.people, kind, subject: this.subject, body: { ...kept, lines } };
  }

  get isEmpty(): boolean {
    return this.written().body.lines.length === 0 && this.subject.trim() === '';
  }

  /** Takes it from the page; what was typed is kept, what nobody heard of is lost (mailvelope #27). */
  leave(): void {
    if (this.#dirty) this.#save();
    this.remove();
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.root.remove();
  }

  #listen(): void {
    const { region, editor, subject } = this.#drawing;
    editor.addEventListener('input', () => this.#typed());
    subject.addEventListener('input', () => {
      this.#typed();
      region.setAttribute('aria-label', this.subject || this.#app.composes.words.newMessage);
      this.#acts.onChange(this);
    });
    for (const field of [editor, subject])
      field.addEventListener('focus', () => this.recipients.fold());
    region.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#acts.onSend(this);
    });
  }

  #typed(): void {
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#save(), this.#app.config.pace.save);
  }

  #save(): void {
    clearTimeout(this.#timer);
    this.#dirty = false;
    this.store.save(this.written());
    this.#foot.draftSaved.textContent = this.#app.words.draftSaved;
    this.#acts.onChange(this);
  }
}
