import { askPage } from '@/messaging/background';
import { allListTabs, forgetListTab } from '@/storage/listTabs';

/** Something became overdue, or no longer is: pages with lists ask anew for those whom they show. */
export async function tellMarks(): Promise<void> {
  const tabs = await allListTabs();
  await Promise.all(tabs.map(tellTab));
}

/** A tab that no longer answers was closed, left the webmail, or holds a script of before an update. */
async function tellTab(tabId: number): Promise<void> {
  try {
    await askPage(tabId, 'marksChanged', {});
  } catch {
    await forgetListTab(tabId);
  }
}
