import { db } from './db';

/** Every tag that anybody has, by name. */
export async function tagsInUse(): Promise<readonly string[]> {
  const keys = await db.contacts.orderBy('care.tags').uniqueKeys();
  return keys.map(String);
}
