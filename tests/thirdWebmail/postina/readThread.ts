import { chooseContact } from '@/domain/mail/chooseContact';
import type { Addressee, Thread } from '@/domain/mail/reading';
import { readAll, readFirst } from '@/webmail/read';
import type { Reading } from '@/webmail/readFact';
import type { Facts } from '@/webmail/summary';
import { readMessage } from './readMessage';
import { message, subject } from './selectors';

export interface ThreadReading {
  readonly thread: Thread | null;
  readonly contact: Reading<Addressee>;
  readonly facts: Facts;
}

export const noThread: ThreadReading = {
  thread: null,
  contact: { missing: 'no mail is open' },
  facts: [],
};

export function readThread(open: Element, account: Addressee | null): ThreadReading {
  const messages = readAll(open, message).map((one) => readMessage(one, account));
  const thread = {
    id: open.getAttribute('data-thread'),
    subject: readFirst(open, subject)?.textContent.trim() ?? null,
    messages: messages.map((one) => one.message),
  };
  const facts = ['sender', 'time'].map(
    (fact) => [fact, messages.flatMap((one) => one.facts[fact] ?? [])] as const,
  );
  return { thread, contact: contactOf(thread, account), facts };
}

function contactOf(thread: Thread, account: Addressee | null): Reading<Addressee> {
  if (account === null) return { missing: 'without an account nobody can be told from the user' };
  const choice = chooseContact(thread, account.address);
  return 'missing' in choice ? choice : { value: choice.contact, readBy: 'sender' };
}
