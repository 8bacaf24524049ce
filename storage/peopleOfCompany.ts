import { Dexie } from 'dexie';
import { companyOfContact } from '@/domain/people/companyOf';
import type { Contact } from '@/domain/people/contact';
import { db } from './db';

type Somebody = Pick<Contact, 'id' | 'addresses'>;

/** Who else of the same company was in touch last, followed or not; `null` where nobody was. */
export async function lastInTouchBeside(contact: Somebody): Promise<Contact | null> {
  const company = companyOfContact(contact);
  if (company === null) return null;
  const last = await db.contacts
    .where('[company+rhythm.lastAt]')
    .between([company, Dexie.minKey], [company, Dexie.maxKey])
    .reverse()
    .limit(2)
    .toArray();
  return last.find(({ id }) => id !== contact.id) ?? null;
}

/** A company has more people than that only where a mailing made them. */
const MOST_MATES = 500;

/** The people of that company, those longest silent first. */
export async function peopleOfCompany(company: string): Promise<readonly Contact[]> {
  return db.contacts
    .where('[company+rhythm.lastAt]')
    .between([company, Dexie.minKey], [company, Dexie.maxKey])
    .limit(MOST_MATES)
    .toArray();
}
