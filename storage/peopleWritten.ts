import type { Written } from '@/domain/people/companiesWritten';
import { contactsById } from './contacts';
import { db } from './db';

/** The first steps look at what was paged back just now, not at years of an import. */
const MOST_LOOKED_AT = 20_000;

/** Whom the user was seen to write with, and how often: read from the keys of an index alone. */
export async function peopleWritten(): Promise<readonly Written[]> {
  const keys = await db.interactions.orderBy('[contactId+at]').limit(MOST_LOOKED_AT).keys();
  const dates = Map.groupBy(keys as unknown as readonly [string, number][], ([id]) => id);
  const people = await contactsById([...dates.keys()]);
  return people.map((contact) => {
    const theirs = dates.get(contact.id) ?? [];
    return { contact, mails: theirs.length, firstAt: theirs[0]?.[1] ?? 0 };
  });
}

/** Whether anybody is followed at all. */
export async function isAnybodyFollowed(): Promise<boolean> {
  const first = await db.contacts.where('followedSince').above(-Infinity).limit(1).primaryKeys();
  return first.length > 0;
}
