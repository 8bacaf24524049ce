import type { Contact } from '@/domain/people/contact';
import type { ContactRow } from './db';

/** Lower case and without accents: "Krüger" is found by "krug". */
export function searchWord(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The contact with the words by whose beginnings it is found: those of the name, and the addresses. */
export function contactRow(contact: Contact): ContactRow {
  const words = [...(contact.name ?? '').split(/[\s,]+/u), ...contact.addresses].map(searchWord);
  return { ...contact, words: [...new Set(words.filter((word) => word !== ''))] };
}
