import type { BackgroundHandlers } from '@/messaging/background';
import { openThreadOfTab } from '@/storage/openThreads';
import type { RequestOf, ToBackground } from '@/messaging/protocol';
import { allWaitingTexts, keepWaitingText } from '@/storage/waitingTexts';
import { deliverText } from './deliverText';
import { goToThread } from './goToThread';
import { oneAfterAnother } from './oneAfterAnother';

/** *Open*: to the thread, in its own account. A text that comes with it goes into the reply as soon as that is read. */
export const onOpenWanted: BackgroundHandlers['openWanted'] = async (request) => {
  const { tabId, isThere } = await oneAfterAnother(() => goWithText(request));
  const open = isThere ? await openThreadOfTab(tabId) : null;
  if (open !== null) await deliverText(open);
  return { ok: true };
};

/** The text is kept before the tab can tell that the thread is open. Asked for twice, it is kept once. */
async function goWithText({
  actId,
  account,
  threadId,
  text,
}: RequestOf<ToBackground['openWanted']>) {
  const gone = await goToThread({ account, threadId });
  const isKept = (await allWaitingTexts()).some((one) => one.actId === actId);
  if (text === null || isKept) return gone;
  const at = Temporal.Now.instant().epochMilliseconds;
  const place = { account, threadId, tabId: gone.tabId, subject: null };
  await keepWaitingText({ ...text, ...place, actId, state: 'waiting', at });
  return gone;
}
