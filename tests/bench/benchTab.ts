import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { inPage } from './inPage';
import { REFRESHED_ROWS, rowsHtml } from './page/rowsHtml';
import { type BenchThread, threadHtml, threadToken } from './page/threadHtml';
import { recordTrace } from './recordTrace';
import type { TraceEvent } from './traceEvent';
import { marks } from './traceFacts';

interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly browser: CDPSession;
  readonly load: (thread: BenchThread | null, address: string) => Promise<void>;
}

/** Long enough for every variant to come to rest: gmail.js reads by timers. */
const SETTLE_MS = 350;
/** InboxSDK goes on working for a second after its page has loaded. */
const SETTLE_LOAD_MS = 1_500;
/** Between Gmail's new address and its new view. */
const USUAL_GAP_MS = 20;

/** One tab with the benchmark's page, and what happens in it. */
export class BenchTab {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly browser: CDPSession;
  readonly #opened: Opened;

  constructor(opened: Opened) {
    this.page = opened.page;
    this.cdp = opened.cdp;
    this.browser = opened.browser;
    this.#opened = opened;
  }

  async loadThread(thread: BenchThread): Promise<void> {
    await this.#opened.load(thread, `#inbox/${threadToken(thread.number)}`);
    await setTimeout(SETTLE_LOAD_MS);
  }

  async loadList(): Promise<void> {
    await this.#opened.load(null, '#inbox');
    await setTimeout(SETTLE_LOAD_MS);
  }

  /** Makes the nodes of a thread; `showThread` only puts them in. */
  async prepareThread(thread: BenchThread): Promise<void> {
    await this.page.evaluate(inPage.prepareThread, threadHtml(thread));
  }

  async showThread({ number }: BenchThread): Promise<void> {
    await this.#show(number, USUAL_GAP_MS);
    await setTimeout(SETTLE_MS);
  }

  /** One thread after the other, so fast that each is just drawn. */
  async switchThreads(numbers: readonly number[]): Promise<void> {
    for (const number of numbers) {
      await this.prepareThread({ number, messages: 6, expanded: 2 });
      await this.#show(number, 0);
      await this.page.evaluate(inPage.twoFrames);
    }
    await setTimeout(SETTLE_MS);
  }

  async #show(number: number, gap: number): Promise<void> {
    await this.page.evaluate(inPage.showThread, [`#inbox/${threadToken(number)}`, gap] as const);
  }

  /** New rows as often as that, one lot a frame. */
  async refreshList(times: number): Promise<void> {
    const lots = [0, 1, 2, 3].map((lot) => rowsHtml(REFRESHED_ROWS, 100 + lot * REFRESHED_ROWS));
    await this.page.evaluate(inPage.refreshList, [lots, times] as const);
  }

  /** The caret into the open reply. */
  async focusReply(): Promise<void> {
    await this.page.focus('[role="main"] [g_editable="true"]');
  }

  /** Key by key, where the caret stands. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 5 });
    await setTimeout(SETTLE_MS);
  }

  /** What is said in the page's timeline to have been read. */
  async readMarks(): Promise<readonly string[]> {
    return await this.page.evaluate(inPage.readMarks);
  }

  /** What the browser does during `act`, until the benchmark's last mark. */
  async trace(act: () => Promise<void>): Promise<readonly TraceEvent[]> {
    return await recordTrace(this.cdp, async () => {
      await act();
      await this.page.evaluate(inPage.mark, marks.end);
    });
  }

  async collectGarbage(): Promise<void> {
    await this.cdp.send('HeapProfiler.collectGarbage');
  }

  /** Bytes of JavaScript alive in the page, all worlds together. */
  async heapUsed(): Promise<number> {
    await this.collectGarbage();
    await this.collectGarbage();
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
