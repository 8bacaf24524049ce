import { browser } from 'wxt/browser';
import { keepPanelWish, type PanelWish } from '@/storage/panelWish';
import { onDiscreetTurned } from './onDiscreetTurned';

type Wish = Exclude<PanelWish['wish'], 'person'>;

/** What each of the browser's own keys asks of the panel; the names are those of the manifest. */
const wishes: Readonly<Record<string, Wish>> = {
  thank: 'thank',
  note: 'note',
  spoke: 'talk',
  selection: 'selection',
};

/** A key was pressed. Chrome opens the panel only while that still counts, so nothing is awaited before. */
export async function onCommand(command: string, tabId: number | undefined): Promise<void> {
  if (command === 'discreet') {
    await onDiscreetTurned({ actId: crypto.randomUUID() }, { from: 'extension', tabId: null });
    return;
  }
  const wish = wishes[command];
  if (wish === undefined || tabId === undefined) return;
  const at = Temporal.Now.instant().epochMilliseconds;
  const opening = browser.sidePanel.open({ tabId });
  // A panel that stands open already needs no opening.
  await Promise.allSettled([opening, keepPanelWish({ wish, tabId, at })]);
}
