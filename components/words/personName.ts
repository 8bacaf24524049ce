import type { Contact } from '@/domain/people/contact';
import { addressShown } from './addressShown';

/** The name, or where none is known the address. */
export function personName({ name, addresses }: Contact): string {
  return name ?? addressShown(addresses[0] ?? '');
}

/** "Anna" of "Anna Conti"; with more words nobody knows where the first name ends, so all of it. */
export function shortName(contact: Contact): string {
  const full = personName(contact);
  const words = full.split(' ');
  return words.length === 2 && words[0] ? words[0] : full;
}
