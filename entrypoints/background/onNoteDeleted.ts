import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';

export const onNoteDeleted: BackgroundHandlers['noteDeleted'] = async ({ actId, noteId }) => {
  await change({ id: actId, now: Temporal.Now.instant() }, (c) => c.remove('notes', [noteId]));
  return { ok: true };
};
