import { useEffect, useEffectEvent } from 'react';
import { onPanelWished, takePanelWish } from '@/storage/panelWish';
import type { Selection } from './useSelection';

/** Milliseconds after which nobody expects the panel to turn to somebody any more. */
const STILL_WISHED = 20_000;

/** Shows whom another page of ours has asked for, once the panel knows what stands beside it: a change of mail would win. */
export function usePanelWish(isReady: boolean, { show, setSheet }: Selection): void {
  const fulfil = useEffectEvent(async () => {
    const wish = await takePanelWish();
    if (wish === null || Temporal.Now.instant().epochMilliseconds - wish.at > STILL_WISHED) return;
    const { contactId, followUpId } = wish;
    show(contactId);
    if (followUpId !== null) setSheet({ kind: 'write', contactId, followUpId, purpose: null });
  });
  useEffect(() => {
    if (!isReady) return undefined;
    const ended = new AbortController();
    onPanelWished(() => void fulfil(), ended.signal);
    void fulfil();
    return () => ended.abort();
  }, [isReady]);
}
