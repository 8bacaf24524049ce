import { useLiveQuery } from 'dexie-react-hooks';
import { type Person, readPerson } from './readPerson';

/** Everything kept about that person, live: `undefined` until it is read, `null` where nobody is kept. */
export function usePerson(
  contactId: string | null,
  first: Person | null = null,
): Person | null | undefined {
  const read = useLiveQuery(
    async () => {
      const person = contactId === null ? null : await readPerson(contactId);
      return { contactId, person };
    },
    [contactId],
    first ? { contactId: first.contact.id, person: first } : undefined,
  );
  // The query still holds the former person until the new one is read.
  return read?.contactId === contactId ? read?.person : undefined;
}
