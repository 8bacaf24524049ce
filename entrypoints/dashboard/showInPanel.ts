import { browser } from 'wxt/browser';
import { keepPanelWish } from '@/storage/panelWish';

/** Known before anybody clicks: the panel opens only while the user's click still counts. */
const here = browser.windows.getCurrent();

/** Opens the panel beside this page at the card of that person, with the sheet to write for that follow-up if one is named. */
export async function showInPanel(contactId: string, followUpId: string | null): Promise<void> {
  const { id } = await here;
  const opening = id === undefined ? null : browser.sidePanel.open({ windowId: id });
  const at = Temporal.Now.instant().epochMilliseconds;
  await keepPanelWish({ wish: 'person', contactId, followUpId, at });
  await opening;
}
