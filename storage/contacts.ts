import { Dexie } from 'dexie';
import type { Contact } from '@/domain/people/contact';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { searchWord } from '@/domain/people/searchWord';
import { db } from './db';

export async function contactById(id: string): Promise<Contact | undefined> {
  return db.contacts.get(id);
}

export async function contactByAddress(address: EmailAddress): Promise<Contact | undefined> {
  return db.contacts.where('addresses').equals(address).first();
}

export async function contactsById(ids: readonly string[]): Promise<readonly Contact[]> {
  const rows = await db.contacts.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** Those of these addresses who are kept. */
export async function contactsByAddresses(
  addresses: readonly EmailAddress[],
): Promise<ReadonlyMap<EmailAddress, Contact>> {
  const found = await Promise.all(
    addresses.map(async (address) => [address, await contactByAddress(address)] as const),
  );
  return new Map(found.flatMap(([address, one]) => (one === undefined ? [] : [[address, one]])));
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

/** Everybody for whom that holds: reads all, so only for what is seldom asked. */
export async function contactsThat(
  holds: (contact: Contact) => boolean,
): Promise<readonly Contact[]> {
  return db.contacts.filter(holds).toArray();
}

function followedFirst(a: Contact, b: Contact): number {
  const rank = ({ followedSince }: Contact) => (followedSince === null ? 1 : 0);
  return rank(a) - rank(b) || (a.name ?? '').localeCompare(b.name ?? '');
}

/**
 * Those not followed, with no word since that instant (epoch milliseconds), and none of the user's either: whoever has a
 * note, a record, a talk or a reminder stays.
 */
export async function strangersSilentSince(epoch: number): Promise<readonly Contact[]> {
  const strangers = await db.contacts
    .where('seenSince')
    .below(epoch)
    .and(({ followedSince, rhythm }) => followedSince === null && (rhythm.lastAt ?? 0) < epoch)
    .toArray();
  const written = await Promise.all(strangers.map(hasWordsOfTheUser));
  return strangers.filter((_, i) => written[i] === false);
}

async function hasWordsOfTheUser({ id }: Contact): Promise<boolean> {
  const between = [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ] as const;
  const [notes, records, followUps, talks] = await Promise.all([
    db.notes
      .where('[contactId+createdAt]')
      .between(...between)
      .count(),
    db.records
      .where('[contactId+at]')
      .between(...between)
      .count(),
    db.followUps
      .where('[contactId+state]')
      .between(...between)
      .count(),
    db.interactions
      .where('[contactId+at]')
      .between(...between)
      .filter(({ kind }) => kind !== 'message')
      .count(),
  ]);
  return notes + records + followUps + talks > 0;
}
