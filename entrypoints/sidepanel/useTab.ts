import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type PanelTab, readTab } from './readTab';

/** The tab beside the panel, followed at once; `boundTo` keeps it to one tab. `null` until it is known. */
export function useTab(boundTo: number | null, first: PanelTab | null): PanelTab | null {
  const [tab, setTab] = useState(first);
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

function isSame(one: PanelTab | null, other: PanelTab | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
