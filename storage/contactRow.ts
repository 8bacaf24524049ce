import { companyOfContact } from '@/domain/people/companyOf';
import type { Contact } from '@/domain/people/contact';
import type { ContactRow } from './db';

/** Lower case and without accents: "Krüger" is found by "krug". */
export function searchWord(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The contact with what it is found by: the beginnings of the words of name and addresses, and its company if it has one. */
export function contactRow(contact: Contact): ContactRow {
  const words = [...(contact.name ?? '').split(/[\s,]+/u), ...contact.addresses].map(searchWord);
  const company = companyOfContact(contact);
  return {
    ...contact,
    words: [...new Set(words.filter((word) => word !== ''))],
    ...(company === null ? {} : { company }),
  };
}
