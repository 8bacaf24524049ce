import type { Addressee, Message, Person } from '@/domain/mail/reading';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { isOwn } from '@/domain/people/senders';
import { ownWords } from '@/webmail/ownWords';
import { readAll, readFirst } from '@/webmail/read';
import { agreedBy, type Reading, type Strategy, valueOf } from '@/webmail/readFact';
import { body, recipient, sender, sentTime } from './selectors';

export interface MessageReading {
  readonly message: Message;
  readonly facts: Readonly<Record<string, Reading<unknown>>>;
}

/** Two signals for the fact that names people: where they differ, the sender is nobody. */
const senders: readonly Strategy<Element, EmailAddress>[] = [
  { name: 'data-from', read: (article) => emailAddress(article.getAttribute('data-from') ?? '') },
  {
    name: 'shown address',
    read: (article) => emailAddress(readFirst(article, sender)?.getAttribute('title') ?? ''),
  },
];

export function readMessage(article: Element, account: Addressee | null): MessageReading {
  const from = agreedBy(senders, article, 'the message shows no sender');
  const time = readTime(article);
  return {
    message: {
      id: article.getAttribute('data-message'),
      from: { name: textOf(readFirst(article, sender)), address: valueOf(from) },
      to: readAll(article, recipient).map(personIn),
      cc: [],
      sentAt: valueOf(time),
      direction: directionOf(valueOf(from), account),
      ...wordsOf(article),
    },
    facts: { sender: from, time },
  };
}

function directionOf(from: EmailAddress | null, account: Addressee | null): Message['direction'] {
  if (from === null || account === null) return 'unknown';
  return isOwn(from, account.address) ? 'out' : 'in';
}

function readTime(article: Element): Reading<string> {
  const at = readFirst(article, sentTime)?.getAttribute('datetime') ?? null;
  return at === null ? { missing: 'no date' } : { value: at, readBy: 'datetime' };
}

function wordsOf(article: Element): Pick<Message, 'expanded' | 'text'> {
  const written = readFirst(article, body);
  return { expanded: written !== null, text: written === null ? null : ownWords(written).text };
}

function personIn(element: Element): Person {
  const address = emailAddress(element.getAttribute('data-to') ?? '');
  return { name: textOf(element), address };
}

function textOf(element: Element | null): string | null {
  return element?.textContent.trim() ?? null;
}
