import { setTimeout } from 'node:timers/promises';
import type { Practice } from '../../practice-mailbox/outlook/page/practice';
import type { Page } from 'playwright-core';
import { inPage } from '../inPage';
import { markReadings } from '../markReadings';
import { recordTrace } from '../recordTrace';
import { marks, type TraceFacts, traceFacts } from '../traceFacts';
import type { PracticeTab } from './practiceBrowser';

const SETTLE_MS = 1_500;
const IDLE_MS = 4_000;
const MAILS = 20;

/** What is done in either practice mailbox, in the same way. */
const practiceActs = {
  /** The page is opened on a thread. */
  load: async ({ page, url }) => await goTo(page, url),
  /** Twenty mails come in, one a frame, while the list is on the screen: its rows are filled anew. */
  burst: async ({ page, stirred }, nth) => {
    await page.evaluate(receiveMails, [stirred[nth % stirred.length] ?? '', MAILS] as const);
    await setTimeout(SETTLE_MS);
  },
  idle: async () => await setTimeout(IDLE_MS),
} as const satisfies Readonly<Record<string, (tab: PracticeTab, nth: number) => Promise<unknown>>>;

/** In frames' own callbacks, never after an `await`: what runs as microtasks is the extension's alone. */
async function receiveMails([thread, count]: readonly [string, number]): Promise<void> {
  const { practice } = window as unknown as { readonly practice: Practice };
  await new Promise<void>((resolve) => {
    let come = 0;
    const receive = () => {
      practice.receive(thread, { text: `Mail ${come}` });
      come += 1;
      if (come < count) requestAnimationFrame(receive);
      else resolve();
    };
    requestAnimationFrame(receive);
  });
}

async function goTo(page: Page, url: string): Promise<void> {
  // The same address with another hash would not be loaded anew.
  await page.goto('about:blank');
  await page.goto(url);
  await setTimeout(SETTLE_MS);
}

/** Not measured: where the burst comes. Each comes into a page that was just loaded, so that all its mails are new. */
export async function showList(tab: PracticeTab): Promise<void> {
  await goTo(tab.page, tab.list);
  await markReadings(tab);
}

/** Whether the new mail of a list was read, and the background told of it. */
export async function hasReadRows({ page }: PracticeTab): Promise<boolean> {
  const all = await page.evaluate(inPage.readMarks);
  return all.some((mark) => mark === `${marks.read} rows told`);
}

export type PracticeAct = keyof typeof practiceActs;

export async function act(tab: PracticeTab, which: PracticeAct, nth = 0): Promise<void> {
  await practiceActs[which](tab, nth);
}

export async function traced(tab: PracticeTab, which: PracticeAct, nth = 0): Promise<TraceFacts> {
  const events = await recordTrace(tab.cdp, async () => {
    await act(tab, which, nth);
    await tab.page.evaluate(inPage.mark, marks.end);
  });
  return traceFacts(events);
}

/** Megabytes of JavaScript alive in the page, all worlds together. */
export async function heapOf({ cdp }: PracticeTab): Promise<number> {
  for (let i = 0; i < 2; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return used / 1_000_000;
}
