import { useEffect, useState } from 'react';
import type { OpenThread } from '@/domain/mail/openThread';
import { onOpenThreadChanged, openThreadOfTab } from '@/storage/openThreads';
import type { FirstLook } from './firstLook';

interface Known {
  readonly tabId: number;
  readonly thread: OpenThread | null;
}

/** The open mail of that tab: `undefined` until it is known, `null` where none is open. */
export function useOpenThread(
  tabId: number | null,
  first: FirstLook | null,
): OpenThread | null | undefined {
  const [known, setKnown] = useState(knownFrom(first));
  useEffect(() => {
    if (tabId === null) return undefined;
    const ended = new AbortController();
    let hasChanged = false;
    const tell = (thread: OpenThread | null) => setKnown({ tabId, thread });
    onOpenThreadChanged(
      tabId,
      (thread) => {
        hasChanged = true;
        tell(thread);
      },
      ended.signal,
    );
    void openThreadOfTab(tabId).then((thread) => {
      if (!hasChanged && !ended.signal.aborted) tell(thread);
    });
    return () => ended.abort();
  }, [tabId]);
  return known !== null && known.tabId === tabId ? known.thread : undefined;
}

function knownFrom(first: FirstLook | null): Known | null {
  return first?.tab ? { tabId: first.tab.id, thread: first.thread } : null;
}
