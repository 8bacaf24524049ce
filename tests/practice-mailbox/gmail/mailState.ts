import type { PageConfig } from './config';
import { messageIdAt, messagePermId } from './ids';
import { type Incoming, receivedMessage } from './incoming';
import { isUnread, listedAt, listOf } from './lists';
import type { AnswerKind, Body, Message, Person, Thread } from './mail';
import { singlesOf } from './singles';

export type ChangeKind =
  | 'draft-saved'
  | 'draft-discarded'
  | 'sent'
  | 'unsent'
  | 'scheduled'
  | 'unscheduled'
  | 'received'
  | 'read'
  | 'archived'
  | 'starred';

/** What happened to one thread; the server is told the same. */
export interface Change {
  readonly kind: ChangeKind;
  readonly thread: Thread;
  /** In another window of the same mailbox. */
  readonly isElsewhere?: boolean;
}

export interface Written {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc?: readonly Person[];
  readonly kind?: AnswerKind;
  readonly subject?: string;
  readonly body: Body;
}

/** The mail of one account, as this page knows it. */
export class MailState {
  readonly me: Person;
  readonly #threads: Map<string, Thread>;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #startedAt = performance.now();
  readonly #config: PageConfig;
  #conversations: boolean;
  #written = 0;
  #ahead = 0;

  constructor(config: PageConfig) {
    this.#config = config;
    this.me = config.account.me;
    this.#conversations = config.settings.conversations;
    this.#threads = new Map(config.account.threads.map((thread) => [thread.id, thread]));
  }

  now(): number {
    return this.#config.now + this.#ahead + (performance.now() - this.#startedAt);
  }

  /** Tests do not wait until tomorrow. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  isMe({ address }: Person): boolean {
    return address === this.me.address;
  }

  onChange(listener: (change: Change) => void): void {
    this.#listeners.add(listener);
  }

  /** Whether mails are shown by thread, or each alone. */
  showConversations(on: boolean): void {
    this.#conversations = on;
  }

  /** A thread as it is shown: with conversation view off, one mail. */
  thread(id: string): Thread | undefined {
    return this.#conversations ? this.#threads.get(id) : this.#shown().find((one) => one.id === id);
  }

  /** By the last part of the page's address: a token, or the id of a thread or of one of its mails in the old form. */
  threadAt(place: string): Thread | undefined {
    const all = this.#shown();
    const ids = ({ id, messages }: Thread) => [id, ...messages.map((message) => message.id)];
    return all.find(({ token }) => token === place) ?? all.find((one) => ids(one).includes(place));
  }

  /** The threads of a list, newest first. */
  list(name: string): readonly Thread[] {
    return listOf(this.#shown(), name, (address) => address === this.me.address);
  }

  /** The date of a thread's row in a list. */
  listedAt(thread: Thread, list: string): number {
    const [kind = ''] = list.split('/');
    return listedAt(thread, kind, (address) => address === this.me.address);
  }

  #shown(): readonly Thread[] {
    const threads = [...this.#threads.values()];
    return this.#conversations ? threads : threads.flatMap(singlesOf);
  }

  unread(): number {
    return this.list('inbox').filter(isUnread).length;
  }

  markRead(id: string): void {
    const thread = this.thread(id);
    if (thread === undefined || !isUnread(thread)) return;
    const read = new Set(thread.messages.map((message) => message.id));
    this.change(id, 'read', (whole) => ({
      ...whole,
      messages: whole.messages.map((one) => (read.has(one.id) ? { ...one, unread: false } : one)),
    }));
  }

  archive(id: string): void {
    this.#relabel(id, 'archived', (labels) => labels.filter((label) => label !== 'inbox'));
  }

  unarchive(id: string): void {
    this.#relabel(id, 'archived', (labels) => [...new Set([...labels, 'inbox'])]);
  }

  star(id: string): void {
    this.#relabel(id, 'starred', (labels) =>
      labels.includes('starred')
        ? labels.filter((label) => label !== 'starred')
        : [...labels, 'starred'],
    );
  }

  receive(id: string, mail: Incoming): Message {
    const thread = this.#threads.get(id);
    const sentAt = Math.round(this.now());
    const received = { id: this.newId(sentAt), sentAt, me: this.me };
    const message = receivedMessage(mail, thread?.messages ?? [], received);
    this.change(id, 'received', (whole) => ({
      ...whole,
      labels: [...new Set([...whole.labels, 'inbox'])],
      messages: [...whole.messages, message],
    }));
    return message;
  }

  newPermId(): string {
    return messagePermId(this.newId(this.now()), true);
  }

  newId(at: number): string {
    return messageIdAt(at, this.#next());
  }

  /** Threads in which something waits for its time. */
  scheduled(): readonly Thread[] {
    return [...this.#threads.values()].filter(({ scheduled }) => scheduled);
  }

  #relabel(
    id: string,
    kind: ChangeKind,
    labels: (old: readonly string[]) => readonly string[],
  ): void {
    this.change(id, kind, (thread) => ({ ...thread, labels: labels(thread.labels) }));
  }

  change(id: string, kind: ChangeKind, how: (thread: Thread) => Thread): void {
    const thread = this.#threads.get(id) ?? this.#threadWith(id);
    if (thread === undefined) throw new Error(`The practice mailbox has no thread ${id}`);
    this.put(kind, how(thread));
  }

  #threadWith(messageId: string): Thread | undefined {
    const all = [...this.#threads.values()];
    return all.find(({ messages }) => messages.some(({ id }) => id === messageId));
  }

  put(kind: ChangeKind, thread: Thread, isElsewhere = false): void {
    this.#threads.set(thread.id, thread);
    for (const listener of this.#listeners) listener({ kind, thread, isElsewhere });
  }

  #next(): number {
    this.#written += 1;
    return this.#written;
  }
}
