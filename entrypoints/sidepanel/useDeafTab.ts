import { useEffect, useState } from 'react';
import { askPage } from '@/messaging/background';
import type { PanelTab } from './readTab';

/** A page that is still starting gets a second chance after so many milliseconds. */
const SECOND_CHANCE = 1_500;

/** Whether no living script of this version answers in that tab: it must be reloaded. Asked only where no mail is known. */
export function useDeafTab(tab: PanelTab | null, hasThread: boolean): boolean {
  const [deafId, setDeafId] = useState<number | null>(null);
  const askedId = tab?.isWebmail && tab.isLoaded && !hasThread ? tab.id : null;
  useEffect(() => {
    if (askedId === null) return undefined;
    const ended = new AbortController();
    void answersTwice(askedId, ended.signal).then((isHeard) => {
      if (!ended.signal.aborted) setDeafId(isHeard ? null : askedId);
    });
    return () => {
      ended.abort();
      setDeafId(null);
    };
  }, [askedId]);
  return askedId !== null && deafId === askedId;
}

async function answersTwice(tabId: number, signal: AbortSignal): Promise<boolean> {
  if (await answers(tabId)) return true;
  await new Promise((resolve) => setTimeout(resolve, SECOND_CHANCE));
  return signal.aborted || answers(tabId);
}

async function answers(tabId: number): Promise<boolean> {
  try {
    await askPage(tabId, 'readAgain', {});
    return true;
  } catch {
    return false;
  }
}
