import type { Person, Mail, Conversation, Account } from './mail';
import type { PageConfig } from './config';
import { type Row, rowsOf } from './rows';
import { incomingMail, type Incoming } from './incoming';

export type ChangeKind =
  | 'draft-saved'
  | 'draft-discarded'
  | 'sending'
  | 'sent'
  | 'unsent'
  | 'scheduled'
  | 'unscheduled'
  | 'received'
  | 'read';

/** What happened to one conversation; the server is told the same. */
export interface Change {
  readonly kind: ChangeKind;
  readonly conversation: Conversation;
  /** In another window of the same mailbox. */
  readonly isElsewhere?: boolean;
}

/** The mail of one account, as this page knows it. */
export class MailState {
  readonly me: Person;
  readonly account: Account;
  readonly #config: PageConfig;
  readonly #conversations: Map<string, Conversation>;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #startedAt = performance.now();
  #ahead = 0;

  constructor(config: PageConfig, account: Account) {
    this.#config = config;
    this.account = account;
    this.me = account.me;
    this.#conversations = new Map(account.conversations.map((one) => [one.id, one]));
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

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  conversation(id: string): Conversation | undefined {
    return this.#conversations.get(id);
  }

  numbered(number: number): Conversation | undefined {
    return [...this.#conversations.values()].find((one) => one.number === number);
  }

  withMail(mailId: string): Conversation | undefined {
    const all = [...this.#conversations.values()];
    return all.find(({ mails }) => mails.some(({ id }) => id === mailId));
  }

  all(): readonly Conversation[] {
    return [...this.#conversations.values()];
  }

  rows(folder: string, conversations: boolean): readonly Row[] {
    return rowsOf(this.all(), { folder, conversations, me: this.me });
  }

  unread(folder: string): number {
    const rows = this.rows(folder, true);
    return rows.filter(({ mails }) => mails.some(({ isUnread }) => isUnread)).length;
  }

  markRead(id: string): void {
    const { mails = [] } = this.#conversations.get(id) ?? {};
    if (!mails.some(({ isUnread }) => isUnread)) return;
    const read = mails.map((mail) => ({ ...mail, isUnread: false }));
    this.change(id, 'read', (conversation) => ({ ...conversation, mails: read }));
  }

  receive(id: string, incoming: Incoming): Mail {
    const { mails = [], subject = '' } = this.#conversations.get(id) ?? {};
    const at = Math.round(this.now());
    const mail = incomingMail(incoming, { mails, subject, me: this.me, at });
    this.change(id, 'received', (conversation) => ({
      ...conversation,
      folder: 'inbox',
      mails: [...conversation.mails, mail],
    }));
    return mail;
  }

  change(id: string, kind: ChangeKind, how: (old: Conversation) => Conversation): void {
    const conversation = this.#conversations.get(id);
    if (conversation === undefined) throw new Error(`The practice Outlook has no ${id}`);
    this.put(kind, how(conversation));
  }

  put(kind: ChangeKind, conversation: Conversation, isElsewhere = false): void {
    this.#conversations.set(conversation.id, conversation);
    for (const listener of this.#listeners) listener({ kind, conversation, isElsewhere });
  }
}
