import type { Act } from './acts';
import type { BenchBrowser } from './benchBrowser';
import type { BenchTab } from './benchTab';
import type { Built } from './buildVariants';
import type { Samples } from './figures';
import { hasRead } from './hasRead';
import { canCountInstructions, countInstructions } from './instructions';
import { type TraceFacts, traceFacts } from './traceFacts';
import type { VariantId } from './variants';

/** Per variant something for each time that an act was done. */
export type ByVariant<T> = Readonly<Partial<Record<VariantId, readonly T[]>>>;

interface Given {
  readonly browsers: readonly BenchBrowser[];
  readonly built: Built;
  /** How often all is done. */
  readonly runs: number;
  /** Says what is being done. */
  readonly say: (what: string) => void;
}

/** All variants side by side; they take turns, so that whatever slows this machine down slows them all. */
export class Bench {
  readonly browsers: readonly BenchBrowser[];
  readonly built: Built;
  readonly runs: number;
  /** What work is counted in: million instructions, or milliseconds of the main thread. */
  readonly unit = canCountInstructions() ? 'Mi' : 'ms';
  readonly #say: Given['say'];
  readonly #facts = new Map<string, Promise<ByVariant<TraceFacts>>>();

  constructor({ browsers, built, runs, say }: Given) {
    this.browsers = browsers;
    this.built = built;
    this.runs = runs;
    this.#say = say;
  }

  /** What an act has each variant do. Traced once, however many measurements look at it. */
  async facts(act: Act): Promise<ByVariant<TraceFacts>> {
    const known = this.#facts.get(act.name);
    if (known !== undefined) return await known;
    const facts = this.record(act, async (tab, once) => traceFacts(await tab.trace(once)));
    this.#facts.set(act.name, facts);
    return await facts;
  }

  /**
   * How much work an act is: of instructions all that the page runs, of time what the extension itself takes, since the
   * difference between two pages' whole times drowns in what else goes on.
   */
  async work(act: Act): Promise<Samples> {
    if (this.unit === 'Mi') return await this.record(act, countInstructions);
    return each(await this.facts(act), ({ own }) => own);
  }

  /** Does an act as often as this run wants it, each variant in turn. */
  async record<T>(
    act: Act,
    measure: (tab: BenchTab, once: () => Promise<void>) => Promise<T>,
  ): Promise<ByVariant<T>> {
    const lanes = this.browsers.map((browser) => new Lane(browser, act));
    const found = new Map<VariantId, T[]>();
    for (const { browser } of lanes) found.set(browser.variant, []);
    for (let nth = 0; nth < act.times * this.runs; nth += 1) {
      this.#say(`${act.name}, ${nth + 1} of ${act.times * this.runs}`);
      for (const lane of nth % 2 === 0 ? lanes : lanes.toReversed()) {
        found.get(lane.browser.variant)?.push(await lane.once(nth, measure));
      }
    }
    for (const lane of lanes) if (!(await lane.end())) found.delete(lane.browser.variant);
    return Object.fromEntries(found);
  }
}

/** One variant's way through an act: its tab, from the first time to the last. */
class Lane {
  readonly browser: BenchBrowser;
  readonly #act: Act;
  #tab: BenchTab | null = null;
  #last = 0;

  constructor(browser: BenchBrowser, act: Act) {
    this.browser = browser;
    this.#act = act;
  }

  async once<T>(
    nth: number,
    measure: (tab: BenchTab, once: () => Promise<void>) => Promise<T>,
  ): Promise<T> {
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
    const isRead = shows === undefined || (await hasRead(this.browser, tab, shows(this.#last)));
    await tab.close();
    return isRead;
  }

  async #begun(): Promise<BenchTab> {
    if (this.#tab !== null && this.#act.isFresh !== true) return this.#tab;
    await this.#tab?.close();
    this.#tab = await this.browser.newTab();
    await this.#act.begin(this.#tab);
    return this.#tab;
  }
}

/** One number of each thing that was recorded. */
export function each<T>(recorded: ByVariant<T>, number: (one: T) => number): Samples {
  const entries = Object.entries(recorded).map(([id, all]) => [id, all.map(number)]);
  return Object.fromEntries(entries) as Samples;
}
