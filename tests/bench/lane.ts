import type { Act } from './acts';
import type { BenchBrowser } from './benchBrowser';
import type { BenchTab } from './benchTab';
import { hasRead } from './hasRead';
import { markReadings } from './markReadings';

/** How one time of an act is measured, which is `once`. */
export type Measure<T> = (tab: BenchTab, once: () => Promise<void>) => Promise<T>;

/** One variant's way through an act, from the first time to the last. */
export class Lane {
  readonly browser: BenchBrowser;
  readonly #act: Act;
  #tab: BenchTab | null = null;
  #last = 0;

  constructor(browser: BenchBrowser, act: Act) {
    this.browser = browser;
    this.#act = act;
  }

  /** Not measured; an act that wants new tabs has none yet. */
  async begin(): Promise<void> {
    if (this.#act.isFresh !== true) await this.#begun();
  }

  async once<T>(nth: number, measure: Measure<T>): Promise<T> {
    const tab = await this.#begun();
    this.#last = nth;
    await this.#act.ready(tab, nth);
    await tab.collectGarbage();
    return await measure(tab, async () => await this.#act.act(tab, nth));
  }

  /** Whether what had to be read was read. */
  async end(): Promise<boolean> {
    const { shows } = this.#act;
    const tab = this.#tab;
    if (tab === null) return false;
    const isRead =
      shows === undefined || (await hasRead(this.browser.variant, tab, shows(this.#last)));
    await tab.close();
    return isRead;
  }

  async #begun(): Promise<BenchTab> {
    if (this.#tab !== null && this.#act.isFresh !== true) return this.#tab;
    await this.#tab?.close();
    const tab = await this.browser.newTab();
    this.#tab = tab;
    await this.#act.begin(tab);
    if (this.browser.variant === 'premura' && this.#act.shows !== undefined)
      await markReadings(tab);
    return tab;
  }
}
