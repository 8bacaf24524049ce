import { setTimeout } from 'node:timers/promises';
import type { Practice } from '../../practice-mailbox/outlook/page/practice';
import type { Page } from 'playwright-core';
import { inPage } from '../inPage';
import { recordTrace } from '../recordTrace';
import { marks, type TraceFacts, traceFacts } from '../traceFacts';
import type { PracticeTab } from './practiceBrowser';

declare const practice: Practice;

const SETTLE_MS = 1_500;
const IDLE_MS = 4_000;
const MAILS = 20;

/** What is done in either practice mailbox, in the same way. */
const practiceActs = {
  /** The page is opened on a thread. */
  load: async ({ page, url }: PracticeTab) => await goTo(page, url),
  /** Twenty mails come in, one a frame, while the list is on the screen: its rows are filled anew. */
  burst: async ({ page, id }: PracticeTab) => {
    await page.evaluate(
      async ([thread, count]) => {
        for (let i = 0; i < count; i += 1) {
          practice.receive(thread, { text: `Mail ${i}` });
          await new Promise((done) => requestAnimationFrame(done));
        }
      },
      [id, MAILS] as const,
    );
    await setTimeout(SETTLE_MS);
  },
  idle: async () => await setTimeout(IDLE_MS),
} as const;

async function goTo(page: Page, url: string): Promise<void> {
  // The same address with another hash would not be loaded anew.
  await page.goto('about:blank');
  await page.goto(url);
  await setTimeout(SETTLE_MS);
}

/** Not measured: where the burst comes. */
export async function showList({ page, list }: PracticeTab): Promise<void> {
  await goTo(page, list);
}

type PracticeAct = keyof typeof practiceActs;

export async function traced(tab: PracticeTab, act: PracticeAct): Promise<TraceFacts> {
  const events = await recordTrace(tab.cdp, async () => {
    await practiceActs[act](tab);
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
