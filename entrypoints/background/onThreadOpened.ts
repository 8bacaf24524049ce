import type { BackgroundHandlers } from '@/messaging/background';
import { refreshBadge } from './badge';
import { keepOpenThread } from '@/storage/openThreads';
import { barOf } from './barOf';
import { notedFrom, openThreadOf } from './openThreadOf';
import { saveThread } from './saveThread';

/** A thread was opened or has changed: keep what it shows, note what it settles, answer with the bar. */
export const onThreadOpened: BackgroundHandlers['threadOpened'] = async (
  { actId, reading },
  { tabId },
) => {
  if (tabId === null) return null;
  const now = Temporal.Now.instant();
  const { contactId, settled } = await saveThread(actId, reading, now);
  const noted = notedFrom(actId, settled, now);
  const thread = openThreadOf(tabId, reading, { contactId, noted });
  await keepOpenThread(thread);
  await refreshBadge();
  return barOf(thread, now);
};
