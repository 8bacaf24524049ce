import { messagePermId } from './ids';
import type { Message, Person } from './mail';

/** A mail that comes in while the page is open. */
export interface Incoming {
  /** Left out: whoever wrote last from outside. */
  readonly from?: Person;
  readonly text: string;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
}

interface Received {
  readonly id: string;
  readonly sentAt: number;
  readonly me: Person;
}

/** @throws where nobody has written in the thread, and the mail does not say whom it is from. */
export function receivedMessage(
  { from, text, to, cc = [] }: Incoming,
  before: readonly Message[],
  { id, sentAt, me }: Received,
): Message {
  const last = before.findLast((message) => message.from.address !== me.address);
  const writer = from ?? last?.from;
  if (writer === undefined) throw new Error('Nobody has written in this thread: say who does');
  const people = { from: writer, to: to ?? [me], cc };
  const body = { lines: text.split('\n') };
  return { id, permId: messagePermId(id, false), ...people, sentAt, body, unread: true };
}
