import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { serviceAt } from '@/webmail/hosts';

export interface PanelTab {
  readonly id: number;
  readonly isWebmail: boolean;
  /** Whether the page has loaded, so that its script can answer. */
  readonly isLoaded: boolean;
}

/** The tab beside the panel, followed at once; `boundTo` keeps it to one tab. `null` until it is known. */
export function useTab(boundTo: number | null): PanelTab | null {
  const [tab, setTab] = useState<PanelTab | null>(null);
  useEffect(() => {
    let turn = 0;
    const follow = async () => {
      turn += 1;
      const mine = turn;
      const found = await readTab(boundTo);
      // A later look knows better; the same tab in the same state draws nothing anew.
      if (mine === turn) setTab((last) => (isSame(last, found) ? last : found));
    };
    const stop = onTabsMoved(() => void follow());
    void follow();
    return () => {
      turn = -1;
      stop();
    };
  }, [boundTo]);
  return tab;
}

function onTabsMoved(tell: () => void): () => void {
  const moves = [browser.tabs.onActivated, browser.tabs.onUpdated, browser.windows.onFocusChanged];
  for (const move of moves) move.addListener(tell);
  return () => {
    for (const move of moves) move.removeListener(tell);
  };
}

async function readTab(boundTo: number | null): Promise<PanelTab | null> {
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

function isSame(one: PanelTab | null, other: PanelTab | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
