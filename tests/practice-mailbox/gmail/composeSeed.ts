import { tokenOf } from '../gmailIds';
import type { App } from './app';
import type { AnswerKind, Draft, Message, Person, Quote, Thread } from './mail';
import type { Written } from './mailState';

/** What a compose is opened with. */
export interface ComposeSeed {
  readonly kind: AnswerKind;
  /** `null` until the first save begins a thread. */
  readonly threadId: string | null;
  /** `thread-f:…`, or `thread-a:r…` of a thread that is only begun. */
  readonly threadPermId: string;
  readonly token: string;
  /** The draft's: `#msg-a:r…`. */
  readonly permId: string;
  /** The id of the message answered; '' in a new mail. */
  readonly answered: string;
  readonly subject: string;
  readonly written: Written;
}

/** A new mail. Its thread has a permanent id from the first moment, and no other (CAP 2020-10). */
export function newSeed(app: App, wish: Written & { readonly subject: string }): ComposeSeed {
  const permId = app.state.newPermId();
  const threadPermId = app.state.newPermId().replace('#msg-', 'thread-');
  const { signature } = app.config.account;
  const body = signature.length > 0 ? { ...wish.body, signature } : wish.body;
  return {
    kind: 'new',
    threadId: null,
    threadPermId,
    token: tokenOf(permId, true),
    permId,
    answered: '',
    subject: wish.subject,
    written: { ...wish, body },
  };
}

/** A reply, a reply to all or a forwarded mail. */
export function answerSeed(
  app: App,
  thread: Thread,
  { kind, message }: { readonly kind: AnswerKind; readonly message: Message },
): ComposeSeed {
  const prefix = kind === 'forward' ? 'Fwd' : 'Re';
  const { signature } = app.config.account;
  const quote =
    kind === 'forward' ? forwardedQuote(app, thread, message) : answeredQuote(app, message);
  return {
    ...seedIn(thread, app.state.newPermId(), message.id),
    kind,
    subject: `${prefix}: ${thread.subject.replace(/^(?:Re|Fwd): /u, '')}`,
    written: { ...recipientsOf(app, message, kind), kind, body: { lines: [], signature, quote } },
  };
}

/** A draft that was kept, in its thread or as a thread of its own. */
export function keptSeed(thread: Thread, draft: Draft): ComposeSeed {
  const last = thread.messages.at(-1);
  const kind = last === undefined ? 'new' : (draft.kind ?? 'reply');
  const isForward = kind === 'forward';
  const subject =
    kind === 'new' ? thread.subject : `${isForward ? 'Fwd' : 'Re'}: ${thread.subject}`;
  return {
    ...seedIn(thread, draft.permId, last?.id ?? ''),
    kind,
    subject: draft.subject ?? subject,
    written: draft,
  };
}

function seedIn(thread: Thread, permId: string, answered: string) {
  const { id: threadId, permId: threadPermId, token } = thread;
  return { threadId, threadPermId, token, permId, answered };
}

function recipientsOf({ state }: App, { from, to, cc }: Message, kind: AnswerKind) {
  if (kind === 'forward') return { to: [], cc: [] };
  const isOther = (person: Person) => !state.isMe(person);
  const answeredTo = state.isMe(from) ? to : [from];
  const rest = [...to, ...cc].filter(isOther).filter((one) => !answeredTo.includes(one));
  return { to: answeredTo, cc: kind === 'replyAll' ? rest : [] };
}

function answeredQuote({ dates, words }: App, { from, sentAt, body }: Message): Quote {
  const attribution = `${dates.withWeekday(sentAt)} ${from.name} <${from.address}> ${words.wrote}`;
  return { attribution, lines: body.lines };
}

function forwardedQuote(app: App, { subject }: Thread, { from, to, sentAt, body }: Message): Quote {
  const named = ({ name, address }: Person) => (name === '' ? address : `${name} <${address}>`);
  const { words } = app.composes;
  const rest = [
    `${words.on} ${app.dates.withWeekday(sentAt)}`,
    `${words.about} ${subject}`,
    `${words.toWhom} ${to.map(named).join(', ')}`,
  ];
  const forwarded = { title: words.forwarded, fromLabel: words.from, from, rest };
  return { attribution: '', forwarded, lines: body.lines };
}
