import type { Addressee, Person } from '@/domain/mail/reading';
import { type Reading, valueOf } from '../readFact';
import type { ShownRow } from '../webmail';
import type { RowParts } from './findRows';
import { type MessageContext, withOwnName } from './readMessage';
import { type PeopleLine, readPeopleLine } from './readPeopleLine';
import {
  findRowSubject,
  mailsIn,
  readLastMessageId,
  readRowSubject,
  readRowThreadId,
  readRowTime,
} from './rowFacts';
import { instantOfId } from './sentAt';

/** One row as read, and how: each fact by itself. */
export interface RowReading {
  readonly row: ShownRow;
  readonly facts: Readonly<Record<string, Reading<unknown>>>;
}

/** Reads one mail of a list, without opening it. */
export function readRow(parts: RowParts, context: MessageContext): RowReading {
  const mails = mailsIn(parts);
  const subjectNode = findRowSubject(parts, mails);
  const line = readPeopleLine(parts, subjectNode);
  const threadId = readRowThreadId(mails);
  const lastId = valueOf(readLastMessageId(mails, line.hasDraft));
  const subject = readRowSubject(subjectNode);
  const time = readRowTime(parts, { lastId, isSent: line.isSent }, context);
  const at = valueOf(time);
  const named = line.named.map((person) => withOwnName(person, context.account, null));
  const row: ShownRow = {
    element: parts[0],
    threadId: valueOf(threadId),
    lastMessageId: isAt(lastId, at) ? lastId : null,
    people: eachOnce(named),
    namesAll: line.namesAll,
    subject: valueOf(subject),
    at,
    lastWriter: lastWriterOf({ ...line, named }, context.account),
    isSent: line.isSent,
  };
  const people = peopleFact(line);
  return {
    row,
    facts: {
      'row-thread-id': threadId,
      'row-people': people,
      'row-subject': subject,
      'row-time': time,
    },
  };
}

/**
 * A row names each writer once, where they wrote first ("Anna, me 3": who wrote last?), so it says the last one only
 * where one person wrote all, or everybody once.
 */
function lastWriterOf(
  { isSent, isClear, named, count }: PeopleLine,
  account: Addressee | null,
): Person | null {
  if (isSent) return account;
  const isCertain = named.length === count || eachOnce(named).length === 1;
  return isClear && isCertain ? (named.at(-1) ?? null) : null;
}

function eachOnce(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((one) => [one.address ?? `"${one.name}"`, one])).values()];
}

/** A row may be about an earlier mail than the thread's last: in Sent, or one mail of a thread. */
function isAt(id: string | null, at: string | null): boolean {
  if (id === null || at === null) return false;
  return Temporal.Instant.from(at).equals(instantOfId(id).round('second'));
}

function peopleFact({ named, hasDraft }: PeopleLine): Reading<unknown> {
  if (named.some(({ address }) => address !== null)) return { value: named, readBy: 'attributes' };
  return hasDraft ? { value: named, readBy: 'draft' } : { missing: 'the row names no address' };
}
