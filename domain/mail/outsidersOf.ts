import type { EmailAddress } from '@/domain/people/emailAddress';
import { isColleague, isNobodysContact } from '@/domain/people/senders';
import type { Addressee, Person, Thread } from './reading';

/** The people from outside in a thread, each once, whoever wrote or was written to last first (DESIGN §3). */
export function outsidersOf(thread: Thread, account: EmailAddress): readonly Addressee[] {
  const people = thread.messages
    .toReversed()
    .flatMap(({ from, to, cc }) => [from, ...to, ...cc])
    .filter((person) => isOutsider(person, account));
  const byAddress = new Map<EmailAddress, Addressee>();
  for (const person of people) {
    const known = byAddress.get(person.address);
    byAddress.set(person.address, { ...person, name: known?.name ?? person.name });
  }
  return [...byAddress.values()];
}

/** A person with an address, from outside the user's own company, whom one can write to. */
export function isOutsider(person: Person, account: EmailAddress): person is Addressee {
  return (
    person.address !== null &&
    !isColleague(person.address, account) &&
    !isNobodysContact(person.address)
  );
}
