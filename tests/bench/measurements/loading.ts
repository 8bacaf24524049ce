import { load } from '../acts';
import { added, ratio } from '../figures';
import type { Measurement } from './measurement';

export const loading: Measurement = {
  id: 'speed-1',
  measure: async (bench) => {
    const figures = added(await bench.work(load));
    return [
      {
        id: 'speed-1',
        what: 'load of the page',
        unit: `${bench.unit} more`,
        figures,
        goal: '≤ gmail-js',
        reached: ratio(figures.premura, figures['gmail-js']),
        limit: 1,
      },
    ];
  },
};
