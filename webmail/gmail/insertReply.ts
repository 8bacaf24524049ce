import type { EmailAddress } from '@/domain/people/emailAddress';
import type { InsertOutcome, ReplyTarget, ReplyText } from '../webmail';
import type { ComposeFacts } from './readCompose';
import { openReply } from './openReply';
import { openThread, type Thread } from './openThread';
import { writeText } from './writeText';

/** Puts a text into the reply of the open thread: see `Webmail.insertReply`. */
export async function insertReply(
  page: Document,
  target: ReplyTarget,
  text: ReplyText,
): Promise<InsertOutcome> {
  if (openThread(page)?.id !== target.threadId) return 'other-thread';
  const reply = await openReply(page, target.threadId);
  if (reply === null) return 'no-reply-box';
  // The user may have gone to another thread while Gmail drew the reply.
  const thread = openThread(page);
  if (thread?.id !== target.threadId) return 'other-thread';
  if (!answers(reply.facts, target, thread)) return 'other-thread';
  return writeText(page, reply, text) ?? 'no-reply-box';
}

function answers(facts: ComposeFacts, target: ReplyTarget, thread: Thread): boolean {
  const isOfThread = facts.threadId === null || facts.threadId === target.threadId;
  return isOfThread && !goesElsewhere(facts, target.contact, thread);
}

/**
 * A reply to somebody else in the thread: the last word may be a colleague's. An address that the thread does not name
 * may be the contact's own Reply-To, which Gmail shows nowhere: that reply is the right one.
 */
function goesElsewhere(
  { everybody }: ComposeFacts,
  contact: EmailAddress,
  thread: Thread,
): boolean {
  if (everybody === null || everybody.length === 0 || everybody.includes(contact)) return false;
  const named = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const inThread = new Set(named.map((person) => person?.address));
  return everybody.every((address) => inThread.has(address));
}
