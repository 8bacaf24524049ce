import type { Addressee, Message, Person } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { isOwn } from '@/domain/people/senders';
import { type OwnWords, ownWords } from '../ownWords';
import { readFirst } from '../read';
import { type Reading, valueOf } from '../readFact';
import { bodyOf, isExpanded, readMessageId } from './messageFacts';
import { outsideIn } from './outside';
import { readRecipients, type Recipients } from './readRecipients';
import { readSender, type Sender } from './readSender';
import { readTime } from './readTime';
import { unsubscribe } from './selectors';
import type { ShownDates } from '@/domain/time/shownDates';

/** What must be known to read a message. */
export interface MessageContext {
  readonly account: Addressee | null;
  readonly zone: string;
  readonly dates: ShownDates;
  readonly now: Temporal.Instant;
}

/** One message as read, and how: each fact by itself. */
export interface MessageReading {
  readonly message: Message;
  readonly facts: Readonly<Record<string, Reading<unknown>>>;
  /** Whether two signals name its sender. */
  readonly senderIsConfirmed: boolean;
  /** The recipients whom two signals name. */
  readonly confirmedRecipients: ReadonlySet<EmailAddress>;
  /** Gmail offers to unsubscribe from its sender, or the mail itself does. */
  readonly isBulk: boolean;
}

export function readMessage(element: Element, context: MessageContext): MessageReading {
  const outside = outsideIn(element);
  const sender = readSender(element, outside);
  const recipients = readRecipients(element, outside);
  const id = readMessageId(element, outside);
  const time = readTime(element, valueOf(id), { ...context, outside });
  const { person: from, confirmed: senderIsConfirmed } = valueOf(sender) ?? nobody;
  const { people: to, confirmed: confirmedRecipients } = valueOf(recipients) ?? noRecipients;
  const { isListMail, ...words } = wordsOf(element);
  return {
    message: {
      id: valueOf(id),
      from: withOwnName(from, context.account, from.name),
      to: to.map((recipient) => withOwnName(recipient, context.account, null)),
      cc: [],
      sentAt: valueOf(time),
      direction: directionOf(from.address, context.account),
      ...words,
    },
    facts: { sender, recipients, 'message-id': id, time },
    senderIsConfirmed,
    confirmedRecipients,
    isBulk: isListMail || readFirst(element, unsubscribe, outside) !== null,
  };
}

const nobody: Sender = { person: { name: null, address: null }, confirmed: false };
const noRecipients: Recipients = { people: [], confirmed: new Set() };

/** Gmail writes "me", in its own language, for the user: that is no name. */
export function withOwnName(
  person: Person,
  account: Addressee | null,
  otherwise: string | null,
): Person {
  if (directionOf(person.address, account) !== 'out') return person;
  return { ...person, name: account?.name ?? otherwise };
}

export function directionOf(
  from: EmailAddress | null,
  account: Addressee | null,
): Message['direction'] {
  if (from === null || account === null) return 'unknown';
  return isOwn(from, account.address) ? 'out' : 'in';
}

function wordsOf(element: Element): OwnWords & Pick<Message, 'expanded'> {
  const expanded = isExpanded(element);
  const body = expanded ? bodyOf(element) : null;
  if (body === null) return { expanded, text: null, isListMail: false };
  return { expanded, ...ownWords(body) };
}
