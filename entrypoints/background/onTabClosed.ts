import { forgetOpenThread } from '@/storage/openThreads';
import { allWaitingTexts, forgetWaitingText, keepWaitingText } from '@/storage/waitingTexts';

/** A tab is gone, and its open mail with it. A text that never came to its place is kept: the panel shows it. */
export async function onTabClosed(tabId: number): Promise<void> {
  await forgetOpenThread(tabId);
  const left = (await allWaitingTexts()).filter((text) => text.tabId === tabId);
  for (const text of left) {
    if (text.state === 'inserted') await forgetWaitingText(text.actId);
    else await keepWaitingText({ ...text, state: 'refused' });
  }
}
