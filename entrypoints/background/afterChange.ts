import { askPage } from '@/messaging/background';
import { allOpenThreads, forgetOpenThread } from '@/storage/openThreads';
import type { OpenThread } from '@/domain/mail/openThread';
import { refreshBadge } from './badge';
import { barOf } from './barOf';

/** After each committed change: the badge at once, and the bars of every open mail. */
export async function afterChange(): Promise<void> {
  await refreshBadge();
  const threads = await allOpenThreads();
  await Promise.all(threads.map(tellBar));
}

/** A tab that no longer answers was closed, left the webmail, or holds a script of before an update. */
async function tellBar(thread: OpenThread): Promise<void> {
  const bar = await barOf(thread, Temporal.Now.instant());
  try {
    await askPage(thread.tabId, 'barChanged', { bar });
  } catch {
    await forgetOpenThread(thread.tabId);
  }
}
