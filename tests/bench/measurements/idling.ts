import { setTimeout } from 'node:timers/promises';
import type { Act } from '../acts';
import { type Bench, each } from '../bench';
import { medians, type Samples, timesNone } from '../figures';
import type { Measurement } from './measurement';

const IDLE_MS = 4_000;

/** Nothing happens on a page with a thread open. */
const idle: Act = {
  name: 'idle',
  times: 1,
  isTogether: true,
  begin: async (tab) => {
    await tab.loadThread({ number: 1, messages: 6, expanded: 2 });
    await setTimeout(1_000);
  },
  ready: async () => {},
  act: async () => await setTimeout(IDLE_MS),
};

export const idling: Measurement = {
  id: 'speed-5',
  measure: async (bench) => {
    const wakings = medians(each(await bench.facts(idle), (facts) => facts.wakings));
    const times = timesNone(await workOf(bench));
    return [
      {
        id: 'speed-5',
        what: 'timers and frames while nothing happens',
        unit: `in ${IDLE_MS / 1000} s`,
        figures: wakings,
        goal: 'none',
        reached: wakings.premura ?? null,
        limit: 0,
      },
      {
        id: 'speed-5',
        what: 'work while nothing happens',
        unit: '× no extension',
        figures: times,
        goal: '≤ 1.3',
        reached: times.premura ?? null,
        limit: 1.3,
      },
    ];
  },
};

/** Here all that the page does counts, also of time: no script of its own is at work. */
async function workOf(bench: Bench): Promise<Samples> {
  if (bench.unit === 'Mi') return await bench.work(idle);
  return each(await bench.facts(idle), ({ all }) => all);
}
