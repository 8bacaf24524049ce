import { browser } from 'wxt/browser';
import { keepPanelWish } from '@/storage/panelWish';
import { windowOfNotice } from './noticeId';

/** From a notification to Today. Chrome opens the panel only while the click still counts, so nothing is awaited before. */
export async function onNoticeClicked(id: string): Promise<void> {
  const windowId = windowOfNotice(id);
  const opening = windowId === null ? Promise.reject(new Error()) : openPanel(windowId);
  const at = Temporal.Now.instant().epochMilliseconds;
  await keepPanelWish({ wish: 'today', tabId: null, at });
  await browser.notifications.clear(id);
  try {
    await opening;
  } catch {
    // That window is gone, or the click no longer counts: the same page in a tab of its own.
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html'), active: true });
  }
}

async function openPanel(windowId: number): Promise<void> {
  await browser.sidePanel.open({ windowId });
}
