import { refresh } from '../acts';
import type { Bench } from '../bench';
import { each } from '../bench';
import { added, type Figures, median, timesNone } from '../figures';
import type { Measurement } from './measurement';

export const refreshing: Measurement = {
  id: 'speed-4',
  measure: async (bench) => {
    const figures = await percentMore(bench);
    return [
      {
        id: 'speed-4',
        what: 'a list of 200 cells is refreshed',
        unit: '% more',
        figures,
        goal: '≤ 1 %',
        reached: figures.premura ?? null,
        limit: 1,
      },
    ];
  },
};

/** Over all that the page without an extension has to do. */
async function percentMore(bench: Bench): Promise<Figures> {
  const work = await bench.work(refresh);
  if (bench.unit === 'Mi') return mapped(timesNone(work), (times) => (times - 1) * 100);
  const whole = median(each(await bench.facts(refresh), ({ all }) => all).none ?? []) ?? Number.NaN;
  return mapped(added(work), (more) => (more / whole) * 100);
}

function mapped(figures: Figures, change: (figure: number) => number): Figures {
  const entries = Object.entries(figures).map(([id, figure]) => [
    id,
    figure === null ? null : change(figure),
  ]);
  return Object.fromEntries(entries) as Figures;
}
