import { messageIdAt, messagePermId } from './ids';
import type { Body, Draft, Message, Person, Thread } from './mail';
import type { PageConfig } from './config';

export type ChangeKind =
  | 'draft-saved'
  | 'draft-discarded'
  | 'sent'
  | 'unsent'
  | 'received'
  | 'read'
  | 'archived'
  | 'starred';

/** What happened to one thread; the server is told the same. */
export interface Change {
  readonly kind: ChangeKind;
  readonly thread: Thread;
}

/** A mail that comes in while the page is open. */
export interface Incoming {
  /** Left out: whoever wrote last from outside. */
  readonly from?: Person;
  readonly text: string;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
}

export interface Written {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly body: Body;
}

/** The mail of one account, as this page knows it. */
export class MailState {
  readonly me: Person;
  readonly #threads: Map<string, Thread>;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #startedAt = performance.now();
  readonly #config: PageConfig;
  #written = 0;

  constructor(config: PageConfig) {
    this.#config = config;
    this.me = config.account.me;
    this.#threads = new Map(config.account.threads.map((thread) => [thread.id, thread]));
  }

  now(): number {
    return this.#config.now + (performance.now() - this.#startedAt);
  }

  isMe({ address }: Person): boolean {
    return address === this.me.address;
  }

  onChange(listener: (change: Change) => void): void {
    this.#listeners.add(listener);
  }

  thread(id: string): Thread | undefined {
    return this.#threads.get(id);
  }

  threadOfToken(token: string): Thread | undefined {
    return [...this.#threads.values()].find((thread) => thread.token === token);
  }

  /** The threads of a list, newest first. */
  list(name: string): readonly Thread[] {
    const [kind = '', argument = ''] = name.split('/');
    const wanted = decodeURIComponent(argument.replaceAll('+', ' '));
    return [...this.#threads.values()]
      .filter((thread) => belongs(thread, kind, wanted))
      .toSorted((a, b) => lastAt(b) - lastAt(a));
  }

  unread(): number {
    return this.list('inbox').filter(isUnread).length;
  }

  markRead(id: string): void {
    const thread = this.thread(id);
    if (thread === undefined || !isUnread(thread)) return;
    const messages = thread.messages.map((message) => ({ ...message, unread: false }));
    this.#put('read', { ...thread, messages });
  }

  archive(id: string): void {
    this.#relabel(id, 'archived', (labels) => labels.filter((label) => label !== 'inbox'));
  }

  star(id: string): void {
    this.#relabel(id, 'starred', (labels) =>
      labels.includes('starred')
        ? labels.filter((label) => label !== 'starred')
        : [...labels, 'starred'],
    );
  }

  saveDraft(id: string, permId: string, written: Written): Draft {
    const savedAt = Math.round(this.now());
    const draft = { ...written, permId, savedAt, id: messageIdAt(savedAt, this.#next()) };
    this.#change(id, 'draft-saved', (thread) => ({ ...thread, draft }));
    return draft;
  }

  discardDraft(id: string): void {
    if (this.thread(id)?.draft) {
      this.#change(id, 'draft-discarded', (thread) => ({ ...thread, draft: null }));
    }
  }

  send(id: string, permId: string, written: Written): Message {
    const sentAt = Math.round(this.now());
    const messageId = messageIdAt(sentAt, this.#next());
    const message = { ...written, id: messageId, permId, sentAt, from: this.me, unread: false };
    this.#change(id, 'sent', (thread) => ({
      ...thread,
      labels: [...new Set([...thread.labels, 'sent'])],
      messages: [...thread.messages, message],
      draft: null,
    }));
    return message;
  }

  undoSend(id: string, { id: messageId }: Message): void {
    this.#change(id, 'unsent', (thread) => ({
      ...thread,
      messages: thread.messages.filter((message) => message.id !== messageId),
    }));
  }

  receive(
    id: string,
    { from = this.#lastOther(id), text, to = [this.me], cc = [] }: Incoming,
  ): Message {
    const sentAt = Math.round(this.now());
    const messageId = messageIdAt(sentAt, this.#next());
    const permId = messagePermId(messageId, false);
    const body = { lines: text.split('\n') };
    const message = { id: messageId, permId, from, to, cc, sentAt, body, unread: true };
    this.#change(id, 'received', (thread) => ({
      ...thread,
      labels: [...new Set([...thread.labels, 'inbox'])],
      messages: [...thread.messages, message],
    }));
    return message;
  }

  #lastOther(id: string): Person {
    const last = this.thread(id)?.messages.findLast(({ from }) => !this.isMe(from));
    if (last === undefined) throw new Error(`Nobody has written in ${id}: say who does`);
    return last.from;
  }

  newPermId(): string {
    return messagePermId(messageIdAt(this.now(), this.#next()), true);
  }

  #relabel(
    id: string,
    kind: ChangeKind,
    labels: (old: readonly string[]) => readonly string[],
  ): void {
    this.#change(id, kind, (thread) => ({ ...thread, labels: labels(thread.labels) }));
  }

  #change(id: string, kind: ChangeKind, how: (thread: Thread) => Thread): void {
    const thread = this.thread(id);
    if (thread === undefined) throw new Error(`The practice mailbox has no thread ${id}`);
    this.#put(kind, how(thread));
  }

  #put(kind: ChangeKind, thread: Thread): void {
    this.#threads.set(thread.id, thread);
    for (const listener of this.#listeners) listener({ kind, thread });
  }

  #next(): number {
    this.#written += 1;
    return this.#written;
  }
}

export function isUnread(thread: Thread): boolean {
  return thread.messages.some(({ unread }) => unread);
}

export function lastAt(thread: Thread): number {
  return Math.max(thread.messages.at(-1)?.sentAt ?? 0, thread.draft?.savedAt ?? 0);
}

function belongs(thread: Thread, kind: string, argument: string): boolean {
  if (kind === 'all') return true;
  if (kind === 'label') return thread.labels.includes(argument);
  if (kind === 'drafts') return thread.draft !== null;
  if (kind === 'search') return textOf(thread).includes(argument.toLowerCase());
  return thread.labels.includes(kind);
}

function textOf({ subject, messages }: Thread): string {
  const people = messages.flatMap(({ from, to }) => [from, ...to]);
  const words = [subject, ...people.flatMap(({ name, address }) => [name, address])];
  return [...words, ...messages.flatMap(({ body }) => body.lines)].join('\n').toLowerCase();
}
