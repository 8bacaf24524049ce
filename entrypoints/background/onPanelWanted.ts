import { browser } from 'wxt/browser';
import type { BackgroundHandlers } from '@/messaging/background';

/** Chrome opens the panel only while the user's click still counts, so nothing is awaited before. */
export const onPanelWanted: BackgroundHandlers['panelWanted'] = async (_request, { tabId }) => {
  if (tabId !== null) await browser.sidePanel.open({ tabId });
  return { ok: true };
};
