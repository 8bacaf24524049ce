import { Dexie } from 'dexie';
import type { PersonRecord } from '@/domain/records/record';
import { db } from './db';

/** What was written down about this person, oldest first. */
export async function recordsAbout(contactId: string): Promise<readonly PersonRecord[]> {
  return db.records
    .where('[contactId+at]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
}

export async function recordById(id: string): Promise<PersonRecord | undefined> {
  return db.records.get(id);
}
