import type { ShownName } from '@/domain/people/namedPerson';
import { askPage } from '@/messaging/background';
import { allOpenThreads } from '@/storage/openThreads';

/** Every tab in which that conversation stands open reads it anew. */
export async function readAgainIn({
  account,
  threadId,
}: Pick<ShownName, 'account' | 'threadId'>): Promise<void> {
  const open = await allOpenThreads();
  const there = open.filter((one) => one.account === account && one.threadId === threadId);
  await Promise.allSettled(there.map(({ tabId }) => askPage(tabId, 'readAgain', {})));
}
