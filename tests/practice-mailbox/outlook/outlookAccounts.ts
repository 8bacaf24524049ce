import type { MailAccount, MailboxData, MailMessage, MailThread } from '../mailboxData';
import { conversationId, draftShortId, itemId, rowId, shortId } from './outlookIds';
import { outlookNaming } from './outlookNaming';
import type { Account, Attachment, Conversation, Mail, Person, Quote } from './page/mail';

/** Gmail's labels and Outlook's folders are not the same: what is in the inbox is there, all else is archived. */
export function outlookAccounts(data: MailboxData): readonly Account[] {
  return data.accounts.map(accountOf);
}

function accountOf(account: MailAccount): Account {
  const threads = [...account.threads, ...account.sentHistory];
  return {
    me: account.owner,
    signature: account.signature,
    conversations: threads.map((thread, i) => conversationOf(thread, i, account)),
    naming: outlookNaming,
  };
}

/** The conversation's id of a thread of the story. */
export function convIdOf(owner: { readonly address: string }, key: string): string {
  return conversationId(owner.address, key);
}

function conversationOf(thread: MailThread, number: number, account: MailAccount): Conversation {
  return {
    id: conversationId(account.owner.address, thread.key),
    short: shortId(`conversation ${thread.key}`),
    number,
    subject: thread.subject,
    folder: thread.labels.includes('inbox') ? 'inbox' : 'archive',
    isFlagged: thread.isStarred === true,
    mails: thread.messages.map((_, i) => mailOf(thread, i, account)),
  };
}

function mailOf(thread: MailThread, i: number, account: MailAccount): Mail {
  const message = thread.messages[i];
  if (message === undefined) throw new Error(`No mail ${i} in ${thread.key}`);
  const key = `${thread.key}/${i}`;
  const { from, to, cc, at, language, text } = message;
  return {
    id: itemId(account.owner.address, key),
    rowId: rowId(key),
    ...stageOf(message, key, account),
    from,
    to,
    cc,
    bcc: [],
    sentAt: at,
    subject: subjectOf(thread, i),
    lines: text.split('\n'),
    language,
    isUnread: message.isUnread === true,
    attachments: attachments[key] ?? [],
    ...quotation(message, thread),
    ...(assistants[key] ? { writtenBy: assistants[key] } : {}),
  };
}

type Stage = Pick<Mail, 'short' | 'state' | 'program' | 'signature' | 'kind'>;

/** Received, sent, or still being written: the ids of a draft's elements are of another kind. */
function stageOf(
  { from, isDraft, program }: MailMessage,
  key: string,
  account: MailAccount,
): Stage {
  const { owner, signature } = account;
  if (from.address !== owner.address) return { short: shortId(key), state: 'received', program };
  const own = { program: 'outlook', ...(signature.length > 0 ? { signature } : {}) } as const;
  return isDraft === true
    ? { ...own, short: draftShortId(key), state: 'draft', kind: 'reply' }
    : { ...own, short: shortId(key), state: 'sent' };
}

function quotation(message: MailMessage, thread: MailThread): Pick<Mail, 'quote'> {
  const quote = quoteIn(message, thread);
  return quote === null ? {} : { quote };
}

/** "Nils Ek on behalf of Margit Sandberg <…>" (CAP 2026-09): whose mail it is stands second. */
const assistants: Readonly<Record<string, Person>> = {
  'margit-terms/0': { name: 'Nils Ek', address: 'nils.ek@nordljus.example' },
};

/** Files lie in a list of `role=option`, as mails do: they are none. */
const attachments: Readonly<Record<string, readonly Attachment[]>> = {
  'belforte-4471/0': [
    { name: 'Ordine 4471.pdf', size: '205 KB' },
    { name: 'Bolla Conti, Anna <anna@vetreriaconti.example>.xlsx', size: '18 KB' },
  ],
  'belforte-linea-3/2': [{ name: 'Offerta linea 3.pdf', size: '1 MB' }],
};

function subjectOf({ subject }: MailThread, i: number): string {
  return i === 0 || /^(?:AW|RE|I|Re|R):/u.test(subject) ? subject : `Re: ${subject}`;
}

/** What a mail quotes quotes the one before it in turn. */
function quoteIn({ quotes }: Pick<MailMessage, 'quotes'>, thread: MailThread): Quote | null {
  const i = thread.messages.findIndex(({ id }) => id === quotes);
  const quoted = thread.messages[i];
  if (quoted === undefined) return null;
  const before = quoteIn(quoted, thread);
  const { from, to, cc, at, text } = quoted;
  const subject = subjectOf(thread, i);
  const lines = text.split('\n');
  return { from, to, cc, sentAt: at, subject, lines, ...(before ? { quote: before } : {}) };
}
