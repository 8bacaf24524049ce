import { useLiveQuery } from 'dexie-react-hooks';
import { isWholeName } from '@/domain/people/isWholeName';
import type { Contact } from '@/domain/people/contact';
import { contactsOfName } from '@/storage/contactsOfName';

/** Others of the same name, perhaps the same person, live; empty until they are read. */
export function useNamesakes({ id, name }: Contact): readonly Contact[] {
  const found = useLiveQuery(
    async () => (name !== null && isWholeName(name) ? contactsOfName(name) : []),
    [name],
  );
  return (found ?? []).filter((one) => one.id !== id);
}
