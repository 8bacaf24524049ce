import type { Body, Draft, Person, Thread } from './mail';
import type { App } from './app';
import { drawReply, type ReplyParts } from './drawReply';
import { linesOf } from './linesOf';
import { pressable } from './make';
import type { Written } from './mailState';

export interface ReplyOptions {
  readonly app: App;
  readonly thread: Thread;
  readonly all: boolean;
  readonly onSent: (permId: string, written: Written) => void;
  readonly onDiscarded: (undo: () => void) => void;
}

let composed = 0;

/** A reply that is being written in a thread: keeps its draft, sends, discards. */
export class Reply {
  readonly parts: ReplyParts;
  readonly #options: ReplyOptions;
  readonly #permId: string;
  readonly #written: Written;
  #timer = 0;
  #dirty = false;

  constructor(options: ReplyOptions, kept: Draft | Written | null) {
    composed += 1;
    const { app, thread } = options;
    const draft = thread.draft;
    this.#options = options;
    this.#permId = draft?.permId ?? app.state.newPermId();
    this.#written = kept ?? newReply(options);
    this.parts = drawReply({
      app,
      thread,
      answered: thread.messages.at(-1)?.id ?? '',
      composeNumber: composed,
      draftPermId: this.#permId,
      ...this.#written,
    });
    this.#listen();
  }

  focus(): void {
    this.parts.editor.focus();
  }

  /** Leaving the thread takes the box away; what was typed is kept. */
  leave(): void {
    if (this.#dirty) this.#save();
    this.#remove();
  }

  #listen(): void {
    const { editor, send, discard, region } = this.parts;
    // Only what the page hears of is saved: text put in without an `input` event is lost (mailvelope #27).
    editor.addEventListener('input', () => {
      this.#dirty = true;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#save(), this.#options.app.config.pace.save);
    });
    pressable(send, () => this.#send());
    pressable(discard, () => this.#discard());
    region.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#send();
    });
  }

  #now(): Written {
    const { to, cc, body } = this.#written;
    const { lines: _, ...rest } = body;
    const hasSignature = this.parts.editor.querySelector('.gmail_signature') !== null;
    const { signature, ...unsigned } = rest;
    const lines = linesOf(this.parts.editor);
    const kept = hasSignature && signature ? { ...unsigned, signature } : unsigned;
    return { to, cc, body: { ...kept, lines } };
  }

  #save(): void {
    clearTimeout(this.#timer);
    this.#dirty = false;
    const { app, thread } = this.#options;
    app.state.saveDraft(thread.id, this.#permId, this.#now());
    this.parts.draftSaved.textContent = app.words.draftSaved;
  }

  #send(): void {
    const written = this.#now();
    this.#remove();
    this.#options.onSent(this.#permId, written);
  }

  #discard(): void {
    const { app, thread, onDiscarded } = this.#options;
    const written = this.#now();
    this.#remove();
    app.state.discardDraft(thread.id);
    onDiscarded(() => app.state.saveDraft(thread.id, this.#permId, written));
  }

  #remove(): void {
    clearTimeout(this.#timer);
    this.parts.root.remove();
  }
}

function newReply({ app, thread, all }: ReplyOptions): Written {
  const { state, config, dates, words } = app;
  const last = thread.messages.at(-1);
  if (last === undefined) return { to: [], cc: [], body: { lines: [] } };
  const isOther = (person: Person) => !state.isMe(person);
  const to = state.isMe(last.from) ? last.to : [last.from];
  const rest = [...last.to, ...last.cc].filter(isOther).filter((one) => !to.includes(one));
  const attribution = `${dates.withWeekday(last.sentAt)} ${last.from.name} <${last.from.address}> ${words.wrote}`;
  const quote = { attribution, lines: last.body.lines };
  const body: Body = { lines: [], signature: config.account.signature, quote };
  return { to, cc: all ? rest : [], body };
}
