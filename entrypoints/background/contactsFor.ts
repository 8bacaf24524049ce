import type { Addressee } from '@/domain/mail/reading';
import type { Contact } from '@/domain/people/contact';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { newContact } from '@/domain/people/newContact';
import type { Change } from '@/storage/change';
import { contactsByAddresses } from '@/storage/contacts';

/** The contacts behind these addresses; whoever was never seen is kept from now on, and gets the name that is shown. */
export async function contactsFor(
  c: Change,
  people: readonly Addressee[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<EmailAddress, Contact>> {
  const named = people.toSorted((a, b) => Number(a.name !== null) - Number(b.name !== null));
  const each = new Map(named.map((person) => [person.address, person]));
  const kept = await contactsByAddresses([...each.keys()]);
  const changed = [...each.values()].flatMap((person) => {
    const contact = kept.get(person.address);
    if (contact === undefined) return newContact({ id: crypto.randomUUID(), ...person }, now);
    return contact.name === null && person.name !== null ? { ...contact, name: person.name } : [];
  });
  await c.record('contacts', changed);
  const byAddress = changed.flatMap((one) =>
    one.addresses.map((address) => [address, one] as const),
  );
  return new Map([...kept, ...byAddress]);
}
