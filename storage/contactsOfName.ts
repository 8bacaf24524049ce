import type { Contact } from '@/domain/people/contact';
import { nameKey } from '@/domain/people/nameKey';
import { searchWord } from '@/domain/people/searchWord';
import { db } from './db';

/** So many of them are offered. */
const MOST = 8;

/** Everybody of that very name, in whatever order its words stand; whoever was last in touch comes first. */
export async function contactsOfName(name: string): Promise<readonly Contact[]> {
  const key = nameKey(searchWord(name));
  const longest = key.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (longest === '') return [];
  const sharing = await db.contacts.where('words').equals(longest).toArray();
  return sharing
    .filter((one) => nameKey(searchWord(one.name ?? '')) === key)
    .toSorted((a, b) => (b.rhythm.lastAt ?? 0) - (a.rhythm.lastAt ?? 0))
    .slice(0, MOST);
}
