import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { noteById } from '@/storage/notes';

export const onNotePinned: BackgroundHandlers['notePinned'] = async ({ actId, noteId, pinned }) => {
  await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    const note = await noteById(noteId);
    if (note !== undefined) await c.put('notes', [{ ...note, pinned }]);
  });
  return { ok: true };
};
