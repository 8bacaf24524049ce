import { browser } from 'wxt/browser';
import type { BackgroundHandlers } from '@/messaging/background';
import { keepPanelWish } from '@/storage/panelWish';

/** Chrome opens the panel only while the user's click still counts, so nothing is awaited before. */
export const onPanelWanted: BackgroundHandlers['panelWanted'] = async ({ wish }, { tabId }) => {
  if (tabId === null) return { ok: true };
  const opening = browser.sidePanel.open({ tabId });
  const at = Temporal.Now.instant().epochMilliseconds;
  const keeping = wish === null ? null : keepPanelWish({ wish, tabId, at });
  await Promise.all([opening, keeping]);
  return { ok: true };
};
