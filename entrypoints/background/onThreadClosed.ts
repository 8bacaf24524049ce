import type { BackgroundHandlers } from '@/messaging/background';
import { forgetOpenThread } from '@/storage/openThreads';

export const onThreadClosed: BackgroundHandlers['threadClosed'] = async (_request, { tabId }) => {
  if (tabId !== null) await forgetOpenThread(tabId);
  return { ok: true };
};
