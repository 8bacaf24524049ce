import { browser } from 'wxt/browser';

/** Tabs that show marks in lists: in the session's memory only, one key a tab, so that two tabs never forget each other. */
const PREFIX = 'list-tab:';

export async function keepListTab(tabId: number): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: true });
}

export async function forgetListTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

export async function allListTabs(): Promise<readonly number[]> {
  const kept = await browser.storage.session.get(null);
  const keys = Object.keys(kept).filter((key) => key.startsWith(PREFIX));
  return keys.map((key) => Number(key.slice(PREFIX.length)));
}
