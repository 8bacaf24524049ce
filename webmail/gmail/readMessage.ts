import type { Addressee, Message, Person } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { isOwn } from '@/domain/people/senders';
import { type OwnWords, ownWords } from '../ownWords';
import { readFirst } from '../read';
import { type Reading, valueOf } from '../readFact';
import { isExpanded, readMessageId } from './messageFacts';
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
  /** Of how many of the newest messages the words are wanted. */
  readonly textsOf: number;
}

/** One message as read, and how: each fact by itself. */
export interface MessageReading {
  readonly message: Message;
  readonly facts: Readonly<Record<string, Reading<unknown>>>;
  /** Whether two signals name its sender. */
  readonly senderIsConfirmed: boolean;
  /** Whether two signals name a recipient. */
  readonly confirmsRecipient: (address: EmailAddress) => boolean;
  /** Whether Gmail offers to unsubscribe from its sender, or the mail itself does: asked of few messages. */
  readonly isBulk: () => boolean;
  /** False where its words were left unread. */
  readonly hasWords: boolean;
}

/** Where in its thread a message stands, and whether its words are wanted. */
export interface MessagePlace {
  readonly element: Element;
  readonly body: Element | null;
  readonly wantsWords: boolean;
}

export function readMessage(place: MessagePlace, context: MessageContext): MessageReading {
  const { element, body, wantsWords: hasWords } = place;
  const outside = outsideIn(element);
  const sender = readSender(element, outside);
  const recipients = readRecipients(element, outside);
  const id = readMessageId(element, outside);
  const time = readTime(element, valueOf(id), { ...context, outside });
  const { person: from, confirmed: senderIsConfirmed } = valueOf(sender) ?? nobody;
  const { people: to, confirms: confirmsRecipient } = valueOf(recipients) ?? noRecipients;
  const expanded = isExpanded(element, body);
  const wordsIn = () => (expanded && body !== null ? ownWords(body) : noWords);
  const words = hasWords ? wordsIn() : null;
  return {
    message: {
      id: valueOf(id),
      from: withOwnName(from, context.account, from.name),
      to: to.map((recipient) => withOwnName(recipient, context.account, null)),
      cc: [],
      sentAt: valueOf(time),
      direction: directionOf(from.address, context.account),
      expanded,
      text: words?.text ?? null,
    },
    facts: { sender, recipients, 'message-id': id, time },
    senderIsConfirmed,
    confirmsRecipient,
    isBulk: () =>
      (words ?? wordsIn()).isListMail || readFirst(element, unsubscribe, outside) !== null,
    hasWords,
  };
}

const nobody: Sender = { person: { name: null, address: null }, confirmed: false };
const noRecipients: Recipients = { people: [], confirms: () => false };
const noWords: OwnWords = { text: null, isListMail: false };

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
