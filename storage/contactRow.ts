import { companyOfContact } from '@/domain/people/companyOf';
import type { Contact } from '@/domain/people/contact';
import { searchWord } from '@/domain/people/searchWord';
import type { ContactRow } from './db';

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
