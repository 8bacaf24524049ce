import { browser } from 'wxt/browser';
import { serviceAt } from '@/webmail/hosts';

export interface PanelTab {
  readonly id: number;
  readonly isWebmail: boolean;
  /** Whether the page has loaded, so that its script can answer. */
  readonly isLoaded: boolean;
}

/** The tab beside the panel, or the one that it is bound to; `null` where there is none. */
export async function readTab(boundTo: number | null): Promise<PanelTab | null> {
  const tab = await (boundTo === null ? activeTab() : tabById(boundTo));
  if (tab?.id === undefined) return null;
  // The address is told only of tabs that Premura may read.
  const isWebmail = tab.url !== undefined && serviceAt(tab.url) !== null;
  return { id: tab.id, isWebmail, isLoaded: tab.status === 'complete' };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function tabById(id: number) {
  try {
    return await browser.tabs.get(id);
  } catch {
    // Closed meanwhile.
    return undefined;
  }
}
