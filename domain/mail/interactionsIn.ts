import { isColleague, isNobodysContact } from '@/domain/people/senders';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { asksSomething } from './asksSomething';
import { isAutomatic } from './isAutomatic';
import { type Manner, mannerOf } from './mannerOf';
import { cardId } from './cardId';
import type { Addressee, Message, PageReading } from './reading';

/** More people than this in To: a mailing, no touch (STATUS, "What goes wrong"). */
export const MOST_RECIPIENTS = 20;

/** One message with one person from outside, as the page shows it. */
export interface SeenMessage {
  readonly with: Addressee;
  readonly direction: 'in' | 'out';
  /** Epoch milliseconds. */
  readonly at: number;
  /** The webmail's own, or one of ours where a folded card alone has told of it. */
  readonly messageId: string;
  readonly toldBy?: 'card';
  /** Whether it wants an answer. */
  readonly asks: boolean;
  /** How it is written; not there where only a part of it is shown. */
  readonly manner?: Manner;
}

/**
 * What may be stored of an open thread: only messages with an id, an instant and a direction, and only where the person
 * wrote it or is in To of the user's own (STATUS: "in cc only"). Nothing without account, thread id and contact. A folded
 * message without an id counts where its reader says so; the user's own never, since it does not say to whom it went.
 */
export function interactionsIn(reading: PageReading): readonly SeenMessage[] {
  const { account, thread, contact } = reading;
  if (account === null || contact === null || thread === null || thread.id === null) return [];
  const threadId = thread.id;
  return thread.messages.flatMap((message, i) => {
    // Only the first message is sure to have the subject that the thread shows.
    if (isAutomatic(i === 0 ? thread.subject : null, message.text)) return [];
    const told = toldIn(message, threadId);
    return seenIn(message, account.address).map((seen) => ({ ...seen, ...told }));
  });
}

type Telling = Pick<SeenMessage, 'messageId' | 'toldBy'>;

function toldIn({ id, sentAt }: Message, threadId: string): Telling {
  return id === null
    ? { messageId: cardId(threadId, sentAt ?? ''), toldBy: 'card' }
    : { messageId: id };
}

function seenIn(
  message: Message,
  account: EmailAddress,
): readonly Omit<SeenMessage, keyof Telling>[] {
  const { sentAt, direction, text } = message;
  if (!isKnown(message) || sentAt === null || direction === 'unknown') return [];
  const at = Temporal.Instant.from(sentAt).epochMilliseconds;
  const isShown = message.expanded && text !== null && text.trim() !== '';
  const manner = isShown ? { manner: mannerOf(text) } : {};
  return peopleOf(message)
    .filter(({ address }) => !isColleague(address, account) && !isNobodysContact(address))
    .map((person) => ({ with: person, direction, at, asks: asksSomething(text ?? ''), ...manner }));
}

function isKnown({ id, toldBy, direction }: Message): boolean {
  return id !== null || (toldBy === 'card' && direction === 'in');
}

function peopleOf({ direction, from, to, cc }: Message): readonly Addressee[] {
  if (direction === 'out' && to.length + cc.length > MOST_RECIPIENTS) return [];
  const people = direction === 'in' ? [from] : to;
  const known = people.flatMap(({ name, address }) =>
    address === null ? [] : [{ name, address }],
  );
  return [...new Map(known.map((person) => [person.address, person])).values()];
}
