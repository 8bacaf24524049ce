import type { Act } from './acts';
import type { BenchBrowser } from './benchBrowser';
import type { Built } from './buildVariants';
import type { Samples } from './figures';
import { canCountInstructions, countInstructions } from './instructions';
import { Lane, type Measure } from './lane';
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
  readonly say: Given['say'];
  readonly #facts = new Map<string, Promise<ByVariant<TraceFacts>>>();

  constructor({ browsers, built, runs, say }: Given) {
    this.browsers = browsers;
    this.built = built;
    this.runs = runs;
    this.say = say;
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

  /** Does an act as often as this run wants it. */
  async record<T>(act: Act, measure: Measure<T>): Promise<ByVariant<T>> {
    const lanes = this.browsers.map((browser) => new Lane(browser, act));
    await Promise.all(lanes.map((lane) => lane.begin()));
    const found = new Map(lanes.map((lane) => [lane, [] as T[]]));
    const times = act.times * this.runs;
    for (let nth = 0; nth < times; nth += 1) {
      this.say(`${act.name}, ${nth + 1} of ${times}`);
      const once = async (lane: Lane) => void found.get(lane)?.push(await lane.once(nth, measure));
      // Forwards, then backwards: none comes always last.
      const order = nth % 2 === 0 ? lanes : lanes.toReversed();
      await (act.isTogether === true ? Promise.all(order.map(once)) : inTurn(order, once));
    }
    const ended = await Promise.all(lanes.map((lane) => lane.end()));
    const read = [...found].filter((_, at) => ended[at] === true);
    return Object.fromEntries(read.map(([{ browser }, all]) => [browser.variant, all]));
  }
}

async function inTurn<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (const one of all) await act(one);
}

/** One number of each thing that was recorded. */
export function each<T>(recorded: ByVariant<T>, number: (one: T) => number): Samples {
  const entries = Object.entries(recorded).map(([id, all]) => [id, all.map(number)]);
  return Object.fromEntries(entries) as Samples;
}
