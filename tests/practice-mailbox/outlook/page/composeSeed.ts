import type { App } from './app';
import { conversationId, draftShortId, itemId, rowId, shortId } from '../outlookIds';
import type { AnswerKind, Conversation, Mail, Person, Quote } from './mail';
import { nextNumber } from './make';

export interface Wish {
  readonly to: readonly Person[];
  readonly subject: string;
  readonly lines: readonly string[];
}

/** A draft as it is begun; the mailbox knows it only from its first save on. */
export function newDraft({ to, subject, lines }: Wish, app: App): Mail {
  return { ...begun('new', subject, app), to, lines };
}

export function answerTo(kind: AnswerKind, mail: Mail, app: App): Mail {
  const { me } = app.state;
  const isOwn = app.state.isMe(mail.from);
  const others = (people: readonly Person[]) =>
    people.filter(({ address }) => address !== me.address);
  const to = isOwn ? mail.to : [mail.from];
  const toAll = unique([...to, ...others(mail.to)]);
  const cc = kind === 'replyAll' ? others(mail.cc) : [];
  const wanted = kind === 'forward' ? [] : kind === 'replyAll' ? toAll : to;
  const subject = subjectFor(kind, mail.subject);
  return {
    ...begun(kind, subject, app),
    to: wanted,
    cc,
    quote: quoteOf(mail),
    answers: mail.id,
    language: mail.language,
  };
}

function begun(kind: AnswerKind, subject: string, { state }: App): Mail {
  const at = Math.round(state.now());
  const key = `draft ${at} ${nextNumber('draft')} ${Math.random()}`;
  const { me, account } = state;
  return {
    id: itemId(me.address, key),
    short: draftShortId(key),
    rowId: rowId(key),
    state: 'draft',
    from: me,
    to: [],
    cc: [],
    bcc: [],
    sentAt: at,
    subject,
    lines: [],
    ...(account.signature.length > 0 ? { signature: account.signature } : {}),
    program: 'outlook',
    language: 'en',
    isUnread: false,
    attachments: [],
    kind,
  };
}

/** Outlook puts "Re: " or "Fw: " before it, once, in each language alike (guess; some have their own). */
function subjectFor(kind: AnswerKind, subject: string): string {
  const bare = subject.replace(/^(?:re|r|aw|fw|fwd|wg|i):\s*/iu, '');
  return `${kind === 'forward' ? 'Fw' : 'Re'}: ${bare}`;
}

function quoteOf({ from, to, cc, sentAt, subject, lines, quote }: Mail): Quote {
  return { from, to, cc, sentAt, subject, lines, ...(quote ? { quote } : {}) };
}

/** The conversation that a new mail begins. */
export function conversationOf(draft: Mail, number: number): Conversation {
  return {
    id: conversationId(draft.from.address, draft.id),
    short: shortId(`conversation ${draft.id}`),
    number,
    subject: draft.subject,
    folder: 'archive',
    isFlagged: false,
    mails: [draft],
  };
}

function unique(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((one) => [one.address, one])).values()];
}
