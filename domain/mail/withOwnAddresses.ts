import type { EmailAddress } from '@/domain/people/emailAddress';
import { chooseContact } from './chooseContact';
import type { Message, PageReading, Person } from './reading';
import type { SeenRow } from './seenRow';

/** The reading with the user's further addresses taken for the mailbox's own: what they wrote is the user's. */
export function withOwnAddresses(reading: PageReading, own: readonly EmailAddress[]): PageReading {
  const { account, thread } = reading;
  if (account === null || thread === null || !names(thread.messages, own)) return reading;
  const isOwn = isOneOf(own);
  const messages = thread.messages.map((message) => ({
    ...message,
    from: asOwn(message.from, own, account.address),
    to: message.to.map((one) => asOwn(one, own, account.address)),
    cc: message.cc.map((one) => asOwn(one, own, account.address)),
    direction: isOwn(message.from) ? ('out' as const) : message.direction,
  }));
  const read = { ...reading, thread: { ...thread, messages } };
  return reading.contact === null || !isOwn(reading.contact) ? read : withOther(read);
}

/** The same of a row in a list. */
export function rowWithOwnAddresses(
  row: SeenRow,
  own: readonly EmailAddress[],
  account: EmailAddress,
): SeenRow {
  const people = row.people.map((one) => asOwn(one, own, account));
  const lastWriter = row.lastWriter && asOwn(row.lastWriter, own, account);
  return { ...row, people, lastWriter };
}

function names(messages: readonly Message[], own: readonly EmailAddress[]): boolean {
  return messages.some(({ from, to, cc }) => [from, ...to, ...cc].some(isOneOf(own)));
}

function isOneOf(own: readonly EmailAddress[]): (person: Person) => boolean {
  return ({ address }) => address !== null && own.includes(address);
}

function asOwn(person: Person, own: readonly EmailAddress[], account: EmailAddress): Person {
  return isOneOf(own)(person) ? { ...person, address: account } : person;
}

/** The reader took the user for the other: with whom it is, is asked anew. */
function withOther(reading: PageReading): PageReading {
  const { thread, account, missing } = reading;
  if (thread === null || account === null) return reading;
  const choice = chooseContact(thread, account.address);
  if ('contact' in choice) return { ...reading, contact: choice.contact };
  return {
    ...reading,
    contact: null,
    missing: [...missing, { fact: 'contact', reason: choice.missing }],
  };
}
