import { type Act, load, refresh, refreshBehind, showThreadOf } from '../acts';
import { type Bench, each } from '../bench';
import { medians } from '../figures';
import type { Row } from '../row';
import type { Measurement } from './measurement';

const looked: readonly (readonly [string, Act])[] = [
  ['as the list is refreshed', refresh],
  ['as it is refreshed behind a thread', refreshBehind],
  ['as a thread is opened', showThreadOf(50)],
  ['as the page loads', load],
];

export const forcing: Measurement = {
  id: 'speed-6',
  measure: async (bench) => {
    const rows: Row[] = [];
    for (const [when, act] of looked) rows.push(await rowOf(bench, when, act));
    return rows;
  },
};

async function rowOf(bench: Bench, when: string, act: Act): Promise<Row> {
  const figures = medians(each(await bench.facts(act), ({ forced }) => forced));
  return {
    id: 'speed-6',
    what: `styles or layout forced ${when}`,
    unit: 'times',
    figures,
    goal: 'none',
    reached: figures.premura ?? null,
    limit: 0,
  };
}
