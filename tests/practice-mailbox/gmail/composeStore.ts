import type { ComposeSeed } from './composeSeed';
import type { Draft, Message, Thread } from './mail';
import type { ChangeKind, MailState, Written } from './mailState';

type Began = Pick<ComposeSeed, 'threadPermId' | 'token' | 'permId'>;
type Home = Began & Pick<ComposeSeed, 'threadId'>;

/** Where the mail of one compose is kept: in a thread that exists, or in one that its first save begins. */
export class ComposeStore {
  readonly #state: MailState;
  readonly #began: Began;
  #threadId: string | null;

  constructor(state: MailState, { threadId, ...began }: Home) {
    this.#state = state;
    this.#began = began;
    this.#threadId = threadId;
  }

  /** `null` as long as nothing was kept of a new mail. */
  get threadId(): string | null {
    return this.#threadId;
  }

  get isKept(): boolean {
    const draft = this.#threadId === null ? null : this.#state.thread(this.#threadId)?.draft;
    return draft?.permId === this.#began.permId;
  }

  save(written: Written): Draft {
    const draft = this.#stamped(written);
    this.#change('draft-saved', (thread) => ({ ...named(thread, written), draft }));
    return draft;
  }

  discard(): void {
    if (this.isKept) this.#change('draft-discarded', (thread) => ({ ...thread, draft: null }));
  }

  send(written: Written): Message {
    const { savedAt: sentAt, ...stamped } = this.#stamped(written);
    const message: Message = { ...stamped, sentAt, from: this.#state.me, unread: false };
    this.#change('sent', (thread) => ({
      ...named(thread, written),
      labels: [...new Set([...thread.labels, 'sent'])],
      messages: [...thread.messages, message],
      draft: null,
      scheduled: null,
    }));
    return message;
  }

  /** The message leaves its thread and *Sent*; what was written is a draft again. */
  takeBack({ id }: Message, written: Written): Draft {
    const draft = this.#stamped(written);
    this.#change('unsent', (thread) => {
      const messages = thread.messages.filter((message) => message.id !== id);
      const isSent = messages.some(({ from }) => this.#state.isMe(from));
      const labels = isSent ? thread.labels : thread.labels.filter((label) => label !== 'sent');
      return { ...thread, messages, labels, draft };
    });
    return draft;
  }

  schedule(written: Written, sendAt: number): void {
    const scheduled = { ...this.#stamped(written), sendAt };
    this.#change('scheduled', (thread) => ({ ...named(thread, written), draft: null, scheduled }));
  }

  unschedule(written: Written): Draft {
    const draft = this.#stamped(written);
    this.#change('unscheduled', (thread) => ({ ...thread, scheduled: null, draft }));
    return draft;
  }

  /** The permanent id stays; the other is new at every save. */
  #stamped(written: Written): Draft {
    const savedAt = Math.round(this.#state.now());
    return { ...written, permId: this.#began.permId, savedAt, id: this.#state.newId(savedAt) };
  }

  /** A thread is begun by its first save, and its id keeps that moment for ever (WEBMAIL 2.1). */
  #change(kind: ChangeKind, how: (thread: Thread) => Thread): void {
    if (this.#threadId !== null) return this.#state.change(this.#threadId, kind, how);
    const { threadPermId: permId, token } = this.#began;
    const id = this.#state.newId(this.#state.now());
    this.#threadId = id;
    const begun = { id, permId, token, subject: '', labels: [], messages: [], draft: null };
    this.#state.put(kind, how(begun));
  }
}

/** A thread that has no mail yet takes the subject as it is written. */
function named(thread: Thread, { subject }: Written): Thread {
  return thread.messages.length === 0 ? { ...thread, subject: subject ?? thread.subject } : thread;
}
