import { isColleague, isNobodysContact } from '@/domain/people/senders';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { asksSomething } from './asksSomething';
import type { Addressee, Message, PageReading } from './reading';

/** More people than this in To: a mailing, no touch (STATUS, "What goes wrong"). */
export const MOST_RECIPIENTS = 20;

/** One message with one person from outside, as the page shows it. */
export interface SeenMessage {
  readonly with: Addressee;
  readonly direction: 'in' | 'out';
  /** Epoch milliseconds. */
  readonly at: number;
  readonly messageId: string;
  /** Whether it wants an answer. */
  readonly asks: boolean;
}

/**
 * What may be stored of an open thread: only messages with an id, an instant and a direction, and only where the person
 * wrote it or is in To of the user's own (STATUS: "in cc only"). Nothing without account, thread id and contact.
 */
export function interactionsIn(reading: PageReading): readonly SeenMessage[] {
  const { account, thread, contact } = reading;
  if (account === null || contact === null || thread === null || thread.id === null) return [];
  return thread.messages.flatMap((message) => seenIn(message, account.address));
}

function seenIn(message: Message, account: EmailAddress): readonly SeenMessage[] {
  const { id, sentAt, direction, text } = message;
  if (id === null || sentAt === null || direction === 'unknown') return [];
  const at = Temporal.Instant.from(sentAt).epochMilliseconds;
  return peopleOf(message)
    .filter(({ address }) => !isColleague(address, account) && !isNobodysContact(address))
    .map((person) => ({
      with: person,
      direction,
      at,
      messageId: id,
      asks: asksSomething(text ?? ''),
    }));
}

function peopleOf({ direction, from, to, cc }: Message): readonly Addressee[] {
  if (direction === 'out' && to.length + cc.length > MOST_RECIPIENTS) return [];
  const people = direction === 'in' ? [from] : to;
  const known = people.flatMap(({ name, address }) =>
    address === null ? [] : [{ name, address }],
  );
  return [...new Map(known.map((person) => [person.address, person])).values()];
}
