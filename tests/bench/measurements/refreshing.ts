import { type Act, refresh, refreshBehind } from '../acts';
import { type Bench, each } from '../bench';
import { added, type Figures, median, timesNone } from '../figures';
import type { Row } from '../row';
import type { Measurement } from './measurement';

export const refreshing: Measurement = {
  id: 'speed-4',
  measure: async (bench) => [
    await rowOf(bench, 'a list of 200 cells is refreshed', refresh),
    await rowOf(bench, 'the same behind an open thread', refreshBehind),
  ],
};

async function rowOf(bench: Bench, what: string, act: Act): Promise<Row> {
  const figures = await percentMore(bench, act);
  return {
    id: 'speed-4',
    what,
    unit: '% more',
    figures,
    goal: '≤ 1 %',
    reached: figures.premura ?? null,
    limit: 1,
  };
}

/** Over all that the page without an extension has to do. */
async function percentMore(bench: Bench, act: Act): Promise<Figures> {
  const work = await bench.work(act);
  if (bench.unit === 'Mi') return mapped(timesNone(work), (times) => (times - 1) * 100);
  const whole = median(each(await bench.facts(act), ({ all }) => all).none ?? []) ?? Number.NaN;
  return mapped(added(work), (more) => (more / whole) * 100);
}

function mapped(figures: Figures, change: (figure: number) => number): Figures {
  const entries = Object.entries(figures).map(([id, figure]) => [
    id,
    figure === null ? null : change(figure),
  ]);
  return Object.fromEntries(entries) as Figures;
}
