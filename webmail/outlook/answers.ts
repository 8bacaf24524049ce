import type { Person } from '@/domain/mail/reading';
import type { Writing } from '../composer';
import { valueOf } from '../readFact';
import type { ReplyTarget } from '../webmail';
import { recipients } from './composeSelectors';
import { openThread } from './openThread';
import { namesakes } from './namesakes';
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
  const isCertain = valueOf(read)?.address === contact;
  return ({ name, address }) => {
    if (address !== null || name === null) return address === contact;
    const known = namesakes(thread?.messages ?? [], name).flatMap((one) => one.address ?? []);
    const isMeant = isCertain ? known.includes(contact) : given !== null && sameName(given, name);
    return isMeant && known.every((one) => one === contact);
  };
}
