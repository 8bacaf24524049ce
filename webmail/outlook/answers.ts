import type { Message, Person } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import type { Writing } from '../composer';
import { valueOf } from '../readFact';
import type { ReplyTarget } from '../webmail';
import { recipients } from './composeSelectors';
import { openThread } from './openThread';
import { sameName } from './people';
import { readPeople } from './readPeople';
import type { ThreadReading } from './readThread';

/**
 * Whether the open conversation is this one, and the reply stands in it and goes to this person. Who is somebody else, or
 * somebody of whom it is not certain, gets nothing: Outlook's forward looks like a reply.
 */
export function answers(
  page: Document,
  { compose, facts }: Writing,
  { threadId, contact }: ReplyTarget,
): boolean {
  const open = openThread(page);
  if (open?.thread?.id !== threadId || facts.threadId !== threadId) return false;
  const people = readPeople(compose, recipients) ?? [];
  return people.some(contactIn(open, contact));
}

/** By the address; by a name alone where the conversation is certain that it is the contact's, and nobody else's. */
function contactIn(open: ThreadReading, contact: EmailAddress): (person: Person) => boolean {
  const messages = open.thread?.messages ?? [];
  const all = messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const own = all.filter(({ address }) => address === contact);
  const isCertain = valueOf(open.contact)?.address === contact;
  const meant = isCertain ? own : onlyStranger(messages);
  const others = all.filter(({ address }) => address !== null && address !== contact);
  return ({ name, address }) => {
    if (address !== null || name === null) return address === contact;
    return isNamed(meant, name) && !isNamed(others, name);
  };
}

/** Where the page gives no address of the contact's, the user has said whose name it is: the only one there is. */
function onlyStranger(messages: readonly Message[]): readonly Person[] {
  const senders = messages.filter(({ direction }) => direction !== 'out').map(({ from }) => from);
  const [first] = senders;
  const isOnly = senders.every(
    ({ name, address }) =>
      address === null && name !== null && first?.name != null && sameName(name, first.name),
  );
  return isOnly ? senders : [];
}

function isNamed(people: readonly Person[], name: string): boolean {
  return people.some((one) => one.name !== null && sameName(one.name, name));
}
