import { db } from './db';

/** The ids of everybody who is followed. */
export async function followedIds(): Promise<ReadonlySet<string>> {
  return new Set(await db.contacts.where('followedSince').above(-Infinity).primaryKeys());
}
