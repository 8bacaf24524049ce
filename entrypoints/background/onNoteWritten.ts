import type { Note } from '@/domain/people/note';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { noteById } from '@/storage/notes';
import { afterFollowing } from './afterFollowing';
import { bringUpToDate } from './bringUpToDate';
import { followContact } from './followContact';

/** A note was written, or an old one changed: the id tells. */
export const onNoteWritten: BackgroundHandlers['noteWritten'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, contactId, noteId, text } = request;
  await change({ id: actId, now }, async (c) => {
    await followContact(c, contactId, now);
    const kept = await noteById(noteId);
    if (kept !== undefined && kept.contactId !== contactId) {
      throw new Error('Premura refuses to rewrite a note about another person');
    }
    const at = now.epochMilliseconds;
    const note: Note = kept
      ? { ...kept, text, editedAt: at }
      : { id: noteId, contactId, text, pinned: false, createdAt: at, editedAt: null };
    await c.put('notes', [note]);
    await bringUpToDate(c, contactId, now);
  });
  await afterFollowing(contactId);
  return { ok: true };
};
