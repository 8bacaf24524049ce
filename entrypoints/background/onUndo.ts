import type { BackgroundHandlers } from '@/messaging/background';
import type { RowChange } from '@/storage/act';
import { change } from '@/storage/change';
import { forgetNotedSending, notedSending } from '@/storage/notedSending';
import { allOpenThreads, keepOpenThread } from '@/storage/openThreads';
import { undoAct } from '@/storage/undo';
import { afterChange, readOpenThreadsAgain } from './afterChange';
import { followSettings } from './followSettings';
import { bringUpToDate } from './bringUpToDate';
import { forgetWhatNamesGave, readNamedAgain } from './names/forgetWhatNamesGave';

export const onUndo: BackgroundHandlers['undo'] = async ({ actId }) => {
  const now = Temporal.Now.instant();
  const { undone, rows } = await change({ id: `undo:${actId}`, now }, async (c) => {
    const back = await undoAct(c, actId);
    await forgetWhatNamesGave(c, back.rows);
    for (const contactId of back.contactIds) await bringUpToDate(c, contactId, now);
    return { undone: back.undone, rows: back.rows };
  });
  await forgetNoted(actId);
  await readNamedAgain(rows);
  if (rows.some(({ table }) => table === 'settings')) await followSettings(now);
  await afterChange();
  if (rows.some(isOfWhoIsShown)) await readOpenThreadsAgain();
  return { undone };
};

/** Somebody who was gone is back, or is not to be left alone after all. */
function isOfWhoIsShown({ table, after }: RowChange): boolean {
  return table === 'settings' || (table === 'contacts' && after === null);
}

async function forgetNoted(actId: string): Promise<void> {
  if ((await notedSending())?.actId === actId) await forgetNotedSending();
  const threads = await allOpenThreads();
  const noted = threads.filter((thread) => thread.noted?.actId === actId);
  await Promise.all(noted.map((thread) => keepOpenThread({ ...thread, noted: null })));
}
