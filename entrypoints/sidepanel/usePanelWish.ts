import { useEffect, useEffectEvent } from 'react';
import type { OpenThread } from '@/domain/mail/openThread';
import { onPanelWished, type PanelWish, takePanelWish } from '@/storage/panelWish';
import { footTools } from './footTools';
import { selectedWords } from './selectedWords';
import type { Selection } from './useSelection';

/** Milliseconds after which nobody expects the panel to turn to somebody any more. */
const STILL_WISHED = 20_000;

/**
 * Shows what another page of ours, a key or a notification has asked for, once the panel knows what stands beside it: a
 * change of mail would win.
 */
export function usePanelWish(
  tabId: number | null,
  thread: OpenThread | null | undefined,
  selection: Selection,
): void {
  const fulfil = useEffectEvent(async (id: number) => {
    const wish = await takePanelWish(id);
    if (wish === null || Temporal.Now.instant().epochMilliseconds - wish.at > STILL_WISHED) return;
    if (wish.wish === 'person') showPerson(wish, selection);
    else await wished[wish.wish](selection, thread ?? null);
  });
  const readyId = thread === undefined ? null : tabId;
  useEffect(() => {
    if (readyId === null) return undefined;
    const ended = new AbortController();
    onPanelWished(() => void fulfil(readyId), ended.signal);
    void fulfil(readyId);
    return () => ended.abort();
  }, [readyId]);
}

function showPerson(
  { contactId, followUpId }: Extract<PanelWish, { wish: 'person' }>,
  { show, setSheet }: Selection,
): void {
  show(contactId);
  if (followUpId !== null) setSheet({ kind: 'write', contactId, followUpId, purpose: null });
}

type Wished = (selection: Selection, thread: OpenThread | null) => void | Promise<void>;

const wished: Readonly<Record<Exclude<PanelWish['wish'], 'person'>, Wished>> = {
  today: ({ setSheet, setView }) => {
    setSheet(null);
    setView('today');
  },
  talk: (selection) => footTools(selection).onSpoke(),
  note: (selection) => footTools(selection).onNote(),
  thank: ({ contactId, setSheet }) =>
    setSheet(
      contactId === null
        ? { kind: 'pick', purpose: 'thank' }
        : { kind: 'thank', contactId, occasion: null },
    ),
  selection: async ({ contactId, setSheet }, thread) => {
    if (contactId === null) return setSheet({ kind: 'pick', purpose: 'note' });
    const words = thread === null ? null : await selectedWords(thread);
    return setSheet({ kind: 'write-down', contactId, words });
  },
};
