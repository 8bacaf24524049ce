import type { Contact } from '@/domain/people/contact';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { searchWord } from './contactRow';
import { db } from './db';

export async function contactById(id: string): Promise<Contact | undefined> {
  return db.contacts.get(id);
}

export async function contactByAddress(address: EmailAddress): Promise<Contact | undefined> {
  return db.contacts.where('addresses').equals(address).first();
}

/** Followed people first, then by name; by the beginning of any word of the name or of the address. */
export async function contactsNamedLike(text: string, most: number): Promise<readonly Contact[]> {
  const word = searchWord(text.trim());
  if (word === '') return [];
  const found = await db.contacts
    .where('words')
    .startsWith(word)
    .distinct()
    .limit(most * 5)
    .toArray();
  return found.toSorted(followedFirst).slice(0, most);
}

function followedFirst(a: Contact, b: Contact): number {
  const rank = ({ followedSince }: Contact) => (followedSince === null ? 1 : 0);
  return rank(a) - rank(b) || (a.name ?? '').localeCompare(b.name ?? '');
}

/** Those not followed, with no word since that instant (epoch milliseconds): DESIGN §2 keeps them 90 days. */
export async function strangersSilentSince(epoch: number): Promise<readonly Contact[]> {
  return db.contacts
    .where('rhythm.lastAt')
    .below(epoch)
    .and(({ followedSince }) => followedSince === null)
    .toArray();
}
