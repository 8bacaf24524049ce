import type { EmailAddress } from '@/domain/people/emailAddress';
import { nameKey } from '@/domain/people/nameKey';
import type { NamedPerson } from '@/domain/people/namedPerson';
import { isOwn } from '@/domain/people/senders';
import { chooseContact } from './chooseContact';
import type { Message, PageReading, Person, Thread } from './reading';
import { unnamed } from './unnamed';

type Answers = ReadonlyMap<string, EmailAddress>;

/**
 * The reading with the addresses that the user has given to names of this very conversation. What the page itself shows is
 * never changed; the contact is looked for anew only where nothing but a name was wanting.
 */
export function withAnswers(reading: PageReading, named: readonly NamedPerson[]): PageReading {
  const { account, thread } = reading;
  if (account === null || thread === null || named.length === 0) return reading;
  const answers = new Map(named.map(({ name, address }) => [nameKey(name), address]));
  const messages = thread.messages.map((message) => answered(message, answers, account.address));
  return withContact({ ...reading, thread: { ...thread, messages } }, reading);
}

/** Answers that the page itself contradicts by now: it shows that very name with another address. */
export function contradicted(
  { thread }: PageReading,
  named: readonly NamedPerson[],
): readonly NamedPerson[] {
  const people = thread === null ? [] : peopleIn(thread);
  return named.filter(({ name, address }) => {
    const same = people.filter((one) => one.name !== null && nameKey(one.name) === nameKey(name));
    const shown = same.flatMap((one) => one.address ?? []);
    return shown.length > 0 && !shown.includes(address);
  });
}

function peopleIn({ messages }: Thread): readonly Person[] {
  return messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
}

function answered(message: Message, answers: Answers, account: EmailAddress): Message {
  const who = (person: Person): Person => {
    if (person.address !== null || person.name === null) return person;
    return { ...person, address: answers.get(nameKey(person.name)) ?? null };
  };
  const from = who(message.from);
  const isTold = message.direction === 'unknown' && from.address !== null;
  const told = from.address !== null && isOwn(from.address, account) ? 'out' : 'in';
  const direction = isTold ? told : message.direction;
  return { ...message, from, to: message.to.map(who), cc: message.cc.map(who), direction };
}

function withContact(complete: PageReading, asShown: PageReading): PageReading {
  const { account, thread, missing, readBy } = complete;
  if (account === null || thread === null || unnamed(asShown) === null) return complete;
  const choice = chooseContact(thread, account.address);
  const others = missing.filter(({ fact }) => fact !== 'contact');
  if ('missing' in choice) {
    return { ...complete, missing: [...others, { fact: 'contact', reason: choice.missing }] };
  }
  const { contact } = choice;
  return {
    ...complete,
    contact,
    missing: others,
    readBy: { ...readBy, contact: 'the user’s answer' },
  };
}
