import type { CDPSession, Page } from 'playwright-core';
import { setTimeout } from 'node:timers/promises';
import { inPage } from './inPage';
import type { Meter, Worked } from './effort';
import { type BenchThread, threadHtml, threadToken } from './page/threadHtml';
import { REFRESHED_ROWS, rowsHtml } from './page/rowsHtml';
import { recordTrace } from './recordTrace';
import type { TraceEvent } from './traceEvent';

interface Opened extends Worked {
  readonly page: Page;
  readonly meter: Meter;
  readonly load: (thread: BenchThread | null, address: string) => Promise<void>;
}

/** Long enough for every variant to come to rest: gmail.js reads by timers. */
const SETTLE_MS = 350;
/** InboxSDK goes on working for a second after its page has loaded. */
const SETTLE_LOAD_MS = 1_500;

/** One tab with the benchmark's page, and what happens in it. */
export class BenchTab {
  readonly #tab: Opened;

  constructor(tab: Opened) {
    this.#tab = tab;
  }

  async loadThread(thread: BenchThread): Promise<void> {
    await this.#tab.load(thread, `#inbox/${threadToken(thread.number)}`);
    await setTimeout(SETTLE_LOAD_MS);
  }

  async loadList(): Promise<void> {
    await this.#tab.load(null, '#inbox');
    await setTimeout(SETTLE_LOAD_MS);
  }

  /** What the page's renderer has to do during `act`, in the meter's unit. */
  async effortOf(act: () => Promise<unknown>): Promise<number> {
    await this.collectGarbage();
    return await this.#tab.meter.around(this.#tab, act);
  }

  /** Makes the nodes of a thread; `showThread` only puts them in. */
  async prepareThread(thread: BenchThread): Promise<void> {
    await this.#tab.page.evaluate(inPage.prepareThread, threadHtml(thread));
  }

  /** As Gmail does it: the address first, then the old view goes and the new one stands there. */
  async showThread({ number }: BenchThread): Promise<void> {
    await this.#tab.page.evaluate(inPage.showThread, `#inbox/${threadToken(number)}`);
    await setTimeout(SETTLE_MS);
  }

  /** New rows again and again, one lot a frame. */
  async refreshList(times: number): Promise<void> {
    const lots = [0, 1, 2, 3].map((lot) => rowsHtml(REFRESHED_ROWS, 100 + lot * REFRESHED_ROWS));
    await this.#tab.page.evaluate(inPage.refreshList, { lots, times });
  }

  /** Other threads, so fast that each is just drawn. */
  async switchThreads(times: number): Promise<void> {
    for (let number = 0; number < times; number += 1) {
      const thread = { number: 3_000 + number, messages: 6, expanded: 2 };
      const shown = { html: threadHtml(thread), hash: `#inbox/${threadToken(thread.number)}` };
      await this.#tab.page.evaluate(inPage.switchThread, shown);
    }
    await setTimeout(SETTLE_MS);
  }

  /** Into the open reply, key by key. */
  async type(text: string): Promise<void> {
    const { page } = this.#tab;
    await page.focus('[role="main"] [g_editable="true"]');
    await page.keyboard.type(text, { delay: 5 });
    await setTimeout(SETTLE_MS);
  }

  /** What the page's timeline says was read. */
  async readMarks(): Promise<readonly string[]> {
    return await this.#tab.page.evaluate(inPage.readMarks);
  }

  async mark(name: string): Promise<void> {
    await this.#tab.page.evaluate(inPage.mark, name);
  }

  async trace(act: () => Promise<void>): Promise<readonly TraceEvent[]> {
    return await recordTrace(this.#tab.cdp, act);
  }

  async collectGarbage(): Promise<void> {
    await this.#tab.cdp.send('HeapProfiler.collectGarbage');
  }

  /** Bytes of JavaScript alive in the page, all worlds together. */
  async heapUsed(): Promise<number> {
    await this.collectGarbage();
    await this.collectGarbage();
    const { metrics } = await this.#tab.cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  }

  get page(): Page {
    return this.#tab.page;
  }

  get cdp(): CDPSession {
    return this.#tab.cdp;
  }

  async close(): Promise<void> {
    await this.#tab.page.close();
  }
}
