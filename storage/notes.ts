import { Dexie } from 'dexie';
import type { Note } from '@/domain/people/note';
import { db } from './db';

/** Pinned ones first, then the newest. */
export async function notesAbout(contactId: string): Promise<readonly Note[]> {
  const rows = await db.notes
    .where('[contactId+createdAt]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .reverse()
    .toArray();
  return rows.toSorted((a, b) => Number(b.pinned) - Number(a.pinned));
}

export async function noteById(id: string): Promise<Note | undefined> {
  return db.notes.get(id);
}
