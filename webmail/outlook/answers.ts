import type { Person } from '@/domain/mail/reading';
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
export function answers(page: Document, { compose, facts }: Writing, target: ReplyTarget): boolean {
  const open = openThread(page);
  const isThere = open?.thread?.id === target.threadId && facts.threadId === target.threadId;
  if (open === null || !isThere) return false;
  const people = readPeople(compose, recipients) ?? [];
  return people.some(contactIn(open, target));
}

/**
 * By the address; by a name alone where the conversation gives it to the contact, or nobody's address to it but the user
 * has said whose it is, and where it is nobody else's.
 */
function contactIn(
  { thread, contact: read }: ThreadReading,
  { contact, name: given = null }: ReplyTarget,
): (person: Person) => boolean {
  const all = thread?.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]) ?? [];
  const own = all.filter(({ address }) => address === contact);
  const others = all.filter(({ address }) => address !== null && address !== contact);
  const isCertain = valueOf(read)?.address === contact;
  const meant = isCertain ? own : [{ name: given, address: null }];
  return ({ name, address }) => {
    if (address !== null || name === null) return address === contact;
    return isNamed(meant, name) && !isNamed(others, name);
  };
}

function isNamed(people: readonly Person[], name: string): boolean {
  return people.some((one) => one.name !== null && sameName(one.name, name));
}
