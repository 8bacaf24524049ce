import { browser } from 'wxt/browser';
import { type ServiceWithHost, serviceAt } from '@/webmail/hosts';

export interface WebmailTab {
  readonly id: number;
  readonly url: string;
  readonly windowId: number | undefined;
  readonly service: ServiceWithHost;
}

/** Every tab with a webmail, also one that is still loading; the active ones first, then those used last. */
export async function webmailTabs(): Promise<readonly WebmailTab[]> {
  const all = await browser.tabs.query({});
  const byUse = all.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  );
  return byUse.flatMap((tab) => {
    const url = tab.pendingUrl ?? tab.url ?? '';
    const service = serviceAt(url);
    if (tab.id === undefined || service === null) return [];
    return [{ id: tab.id, url, windowId: tab.windowId, service }];
  });
}

/** Brings a tab before the user's eyes; `url` is where it goes, where it stays without reloading its page. */
export async function showTab({ id, windowId }: WebmailTab, url: string | null): Promise<void> {
  await browser.tabs.update(id, url === null ? { active: true } : { active: true, url });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** A tab with this address: the one that a first click has just opened, else a new one. */
export async function tabAt(url: string): Promise<number> {
  const opened = (await webmailTabs()).find((tab) => tab.url === url);
  if (opened !== undefined) {
    await showTab(opened, null);
    return opened.id;
  }
  const { id } = await browser.tabs.create({ url, active: true });
  if (id === undefined) throw new Error('The browser gave no tab');
  return id;
}
