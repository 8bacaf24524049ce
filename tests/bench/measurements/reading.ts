import { showThreadOf } from '../acts';
import type { Bench } from '../bench';
import { added, ratio } from '../figures';
import type { Row } from '../row';
import type { Measurement } from './measurement';

const SIZES = [6, 50, 200];

export const reading: Measurement = {
  id: 'speed-2',
  measure: async (bench) => {
    const rows: Row[] = [];
    for (const messages of SIZES) rows.push(await rowOf(bench, messages));
    return rows;
  },
};

async function rowOf(bench: Bench, messages: number): Promise<Row> {
  const figures = added(await bench.work(showThreadOf(messages)));
  return {
    id: 'speed-2',
    what: `a thread of ${messages} messages is opened`,
    unit: `${bench.unit} more`,
    figures,
    goal: '≤ gmail-js',
    reached: ratio(figures.premura, figures['gmail-js']),
    limit: 1,
  };
}
