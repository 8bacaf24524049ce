import type { BackgroundHandlers } from '@/messaging/background';
import { afterChange } from './afterChange';
import { isOffIn } from './isOffIn';
import { noteDiscarded } from './sendings/noteDiscarded';
import { noteScheduled } from './sendings/noteScheduled';
import { noteSent } from './sendings/noteSent';
import { noteUndone } from './sendings/noteUndone';

const note = {
  sent: noteSent,
  scheduled: noteScheduled,
  undone: noteUndone,
  discarded: noteDiscarded,
} as const;

/** What became of a message that the user was writing, by whatever way it was written. */
export const onMessageSending: BackgroundHandlers['messageSending'] = async (told, { tabId }) => {
  if (await isOffIn(tabId, told.account)) return { ok: true };
  const now = Temporal.Now.instant();
  await note[told.sending.outcome]({ ...told, tabId, now });
  await afterChange();
  return { ok: true };
};
