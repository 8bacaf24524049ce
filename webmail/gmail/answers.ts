import type { EmailAddress } from '@/domain/people/emailAddress';
import type { Writing } from '../composer';
import type { ReplyTarget } from '../webmail';
import { openThread, type Thread } from './openThread';

/** Whether the open thread is this one, and the reply belongs to it and goes to this person. */
export function answers(page: Document, { facts }: Writing, target: ReplyTarget): boolean {
  const thread = openThread(page);
  if (thread?.id !== target.threadId) return false;
  const isOfThread = facts.threadId === null || facts.threadId === target.threadId;
  return isOfThread && !goesElsewhere(facts.everybody, target.contact, thread);
}

/**
 * A reply to somebody else in the thread: the last word may be a colleague's. An address that the thread does not name
 * may be the contact's own Reply-To, which Gmail shows nowhere: that reply is the right one.
 */
function goesElsewhere(
  everybody: readonly EmailAddress[] | null,
  contact: EmailAddress,
  thread: Thread,
): boolean {
  if (everybody === null || everybody.length === 0 || everybody.includes(contact)) return false;
  const named = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const inThread = new Set(named.map((person) => person?.address));
  return everybody.every((address) => inThread.has(address));
}
