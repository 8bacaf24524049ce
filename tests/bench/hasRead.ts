import type { browser } from 'wxt/browser';
import type { BenchBrowser } from './benchBrowser';
import type { BenchTab } from './benchTab';
import { person } from './page/benchPeople';
import { type BenchThread, threadId } from './page/threadHtml';
import { readers } from './variants';

/** What the worker finds where it runs. */
declare const chrome: typeof browser;

/** Whether this variant has read that thread: what costs nothing because it does nothing is no figure. */
export async function hasRead(
  { variant, workers }: BenchBrowser,
  tab: BenchTab,
  thread: BenchThread,
): Promise<boolean> {
  const id = threadId(thread.number);
  if (readers.includes(variant)) {
    const marks = await tab.readMarks();
    return marks.some((mark) => mark.startsWith(`bench-read ${id} `));
  }
  if (variant !== 'premura') return true;
  const kept = await workers[0]?.evaluate(async () => await chrome.storage.session.get(null));
  const said = JSON.stringify(kept ?? {});
  return said.includes(`"${id}"`) && said.includes(person(thread.number).address);
}
