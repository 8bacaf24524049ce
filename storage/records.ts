import { Dexie } from 'dexie';
import type { RecommendationRecord } from '@/domain/records/recommendation';
import type { PersonRecord } from '@/domain/records/record';
import { db } from './db';

/** What was written down about this person, oldest first. */
export async function recordsAbout(contactId: string): Promise<readonly PersonRecord[]> {
  return db.records
    .where('[contactId+at]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
}

/** The same for each of these people, in one breath. */
export async function recordsAboutEach(
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PersonRecord[]>> {
  return db.transaction('r', db.records, async () => {
    const each = await Promise.all(
      contactIds.map(async (id) => [id, await recordsAbout(id)] as const),
    );
    return new Map(each);
  });
}

export async function recordById(id: string): Promise<PersonRecord | undefined> {
  return db.records.get(id);
}

/** Recommendations that lead to this person. */
export async function recordsThatName(contactId: string): Promise<readonly RecommendationRecord[]> {
  const all = await db.records
    .where('[kind+at]')
    .between(['recommendation', Dexie.minKey], ['recommendation', Dexie.maxKey])
    .toArray();
  return all
    .filter((one) => one.kind === 'recommendation')
    .filter(({ referredContactId }) => referredContactId === contactId);
}
