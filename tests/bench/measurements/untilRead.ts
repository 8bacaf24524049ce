import { showThreadOf } from '../acts';
import { type Figures, median, ratio } from '../figures';
import type { Measurement } from './measurement';

export const untilRead: Measurement = {
  id: 'speed-3',
  measure: async (bench) => {
    const facts = await bench.facts(showThreadOf(6));
    const times = Object.entries(facts).map(([id, all]) => [
      id,
      median(all.flatMap((one) => one.untilRead)),
    ]);
    const figures = Object.fromEntries(times) as Figures;
    return [
      {
        id: 'speed-3',
        what: 'a thread stands there, until it is read',
        unit: 'ms',
        figures: { ...figures, none: null, empty: null },
        goal: '≤ 2 × floor',
        reached: ratio(figures.premura, figures.floor),
        limit: 2,
      },
    ];
  },
};
