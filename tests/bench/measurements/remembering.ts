import type { Bench } from '../bench';
import type { BenchBrowser } from '../benchBrowser';
import { added, medians, type Samples } from '../figures';
import type { Measurement } from './measurement';

const SWITCHES = 300;
const MEGABYTE = 1_000_000;

export const remembering: Measurement = {
  id: 'speed-8',
  measure: async (bench) => {
    const heaps = await heapsOf(bench);
    const more = added(samples(heaps, ({ loaded }) => loaded / MEGABYTE));
    const growth = medians(samples(heaps, ({ before, after }) => (after / before - 1) * 100));
    return [
      {
        id: 'speed-8',
        what: 'heap of the page with a thread open',
        unit: 'MB more',
        figures: more,
        goal: '≤ 0.6 MB',
        reached: more.premura ?? null,
        limit: 0.6,
      },
      {
        id: 'speed-8',
        what: `heap after ${SWITCHES} other threads`,
        unit: '% more than before',
        figures: growth,
        goal: '≤ 10 %',
        reached: growth.premura ?? null,
        limit: 10,
      },
    ];
  },
};

interface Heap {
  readonly variant: BenchBrowser['variant'];
  /** Bytes as the page has loaded, after the first other threads, and after many more. */
  readonly loaded: number;
  readonly before: number;
  readonly after: number;
}

/** All at the same time: bytes do not mind who else is at work. */
async function heapsOf({ browsers }: Bench): Promise<readonly Heap[]> {
  return await Promise.all(browsers.map(heapOf));
}

async function heapOf(browser: BenchBrowser): Promise<Heap> {
  const tab = await browser.newTab();
  await tab.loadThread({ number: 1, messages: 6, expanded: 2 });
  const loaded = await tab.heapUsed();
  // What is made once, at the first threads, is no leak.
  await tab.switchThreads(numbers(10, 2_000));
  const before = await tab.heapUsed();
  await tab.switchThreads(numbers(SWITCHES, 3_000));
  const after = await tab.heapUsed();
  await tab.close();
  return { variant: browser.variant, loaded, before, after };
}

function numbers(count: number, first: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

function samples(heaps: readonly Heap[], number: (heap: Heap) => number): Samples {
  return Object.fromEntries(heaps.map((heap) => [heap.variant, [number(heap)]]));
}
