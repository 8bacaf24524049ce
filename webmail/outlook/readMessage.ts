import type { Addressee, Message } from '@/domain/mail/reading';
import { isOwn } from '@/domain/people/senders';
import { type OwnWords, ownWords } from '../ownWords';
import { readAll } from '../read';
import { type Reading, valueOf } from '../readFact';
import { bodiesIn, keyOf } from './findCards';
import { outsideBodiesAndRows } from './outside';
import { readRecipients } from './readRecipients';
import { readSender, type Sender, type SenderContext } from './readSender';
import { headPart } from './selectors';

/** One message as read, and how: each fact by itself. */
export interface MessageReading {
  /** Where it stands. */
  readonly card: Element;
  readonly message: Message;
  readonly facts: Readonly<Record<string, Reading<unknown>>>;
  /** See `Sender`. */
  readonly shownAs: string | null;
  /** Whether its sender's line says by itself that it is one. */
  readonly senderIsNamed: boolean;
  /** The mail itself offers to leave a list. */
  readonly isBulk: boolean;
}

export interface MessageContext extends SenderContext {
  readonly time: Reading<string>;
}

export function readMessage(card: Element, context: MessageContext): MessageReading {
  const id = readId(card);
  const sender = readSender(card, context);
  const recipients = readRecipients(card, context.addressOf);
  const { person: from, isOwn: isSentByUser, isNamed, shownAs = null } = valueOf(sender) ?? nobody;
  const { to, cc } = valueOf(recipients) ?? { to: [], cc: [] };
  const { isListMail, ...words } = wordsOf(card);
  return {
    card,
    message: {
      id: valueOf(id),
      from,
      to,
      cc,
      sentAt: valueOf(context.time),
      direction: isSentByUser ? 'out' : directionOf(from, context.account),
      ...words,
      // A card shows the same date as its message.
      ...(isSentByUser || shownAs === null ? {} : { toldBy: 'card' }),
    },
    facts: { sender, recipients, 'message-id': id, time: context.time },
    shownAs,
    senderIsNamed: isNamed,
    isBulk: isListMail,
  };
}

const nobody: Sender = { person: { name: null, address: null }, isOwn: false, isNamed: false };

/** The part of the head's ids that is one message's own. */
function readId(card: Element): Reading<string> {
  const keys = new Set(readAll(card, headPart, outsideBodiesAndRows).map(keyOf));
  const [key, ...others] = keys;
  if (key === undefined || key === '') return { missing: 'the message shows no id' };
  if (others.length > 0) return { missing: 'two ids stand in one message' };
  return { value: key, readBy: 'head ids' };
}

function directionOf(from: Message['from'], account: Addressee | null): Message['direction'] {
  if (from.address === null || account === null) return 'unknown';
  return isOwn(from.address, account.address) ? 'out' : 'in';
}

/** A second body holds the history of the first. */
function wordsOf(card: Element): OwnWords & Pick<Message, 'expanded'> {
  const [body] = bodiesIn(card);
  if (body === undefined) return { expanded: false, text: null, isListMail: false };
  return { expanded: true, ...ownWords(body) };
}
