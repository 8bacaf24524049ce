import type { EmailAddress } from '@/domain/people/emailAddress';
import { isOwn } from '@/domain/people/senders';
import { isOutsider } from './outsidersOf';
import type { Addressee, Message, Person, Thread } from './reading';

/** Whom a thread is with, and the message that says so; or why that cannot be told. */
export type ContactChoice =
  | { readonly contact: Addressee; readonly saidBy: Message }
  | { readonly missing: 'unknown sender' | 'unknown recipient' | 'nobody from outside' };

export type IsBulk = (message: Message) => boolean;

/**
 * DESIGN §3: the sender of the latest inbound message by a person from outside; where there is none, the first person
 * from outside in To of the latest own message. A message whose sender is unknown may be theirs or somebody else's: what
 * it could change stays unsaid. List mail (`isBulk`) is nobody's, unless the user has written in the thread: then it is
 * a conversation, sent by a tool.
 */
export function chooseContact(
  { messages }: Thread,
  account: EmailAddress,
  isBulk: IsBulk = () => false,
): ContactChoice {
  const own = messages.findLast(({ from }) => isOwnAddress(from, account));
  for (const message of messages.toReversed()) {
    if (message.from.address === null) return { missing: 'unknown sender' };
    const isPersons = own !== undefined || !isBulk(message);
    if (isPersons && isOutsider(message.from, account)) {
      return { contact: message.from, saidBy: message };
    }
  }
  return own === undefined ? { missing: 'nobody from outside' } : firstAddressed(own, account);
}

function isOwnAddress({ address }: Person, account: EmailAddress): boolean {
  return address !== null && isOwn(address, account);
}

function firstAddressed(own: Message, account: EmailAddress): ContactChoice {
  for (const person of own.to) {
    if (person.address === null) return { missing: 'unknown recipient' };
    if (isOutsider(person, account)) return { contact: person, saidBy: own };
  }
  return { missing: 'nobody from outside' };
}
