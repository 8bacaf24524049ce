import type { BackgroundHandlers } from '@/messaging/background';
import { allWaitingTexts } from '@/storage/waitingTexts';
import { noteDelivery } from './deliverText';

/** What became of the text that was handed out to the new message in this tab. */
export const onNewMessageFilled: BackgroundHandlers['newMessageFilled'] = async (
  { outcome },
  { tabId },
) => {
  const given = (await allWaitingTexts()).find(
    (text) => text.tabId === tabId && text.threadId === null && text.state === 'given',
  );
  if (given !== undefined) await noteDelivery(given, outcome);
  return { ok: true };
};
