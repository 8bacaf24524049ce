import { load, refresh, refreshBehind, showThreadOf } from '../acts';
import type { Bench } from '../bench';
import type { Figures } from '../figures';
import { type VariantId, variantIds } from '../variants';
import type { Measurement } from './measurement';

const looked = [load, showThreadOf(6), showThreadOf(50), showThreadOf(200), refresh, refreshBehind];

export const blocking: Measurement = {
  id: 'speed-15',
  measure: async (bench) => {
    const figures = await newLongTasks(bench);
    return [
      {
        id: 'speed-15',
        what: 'new tasks over 50 ms: load, threads of 6, 50, 200, list',
        unit: 'in all runs',
        figures,
        goal: 'none',
        reached: figures.premura ?? null,
        limit: 0,
      },
    ];
  },
};

async function newLongTasks(bench: Bench): Promise<Figures> {
  const totals = new Map(variantIds.map((id) => [id, 0]));
  for (const act of looked) {
    for (const [id, facts] of Object.entries(await bench.facts(act))) {
      const longTasks = facts.reduce((sum, one) => sum + one.longTasks, 0);
      totals.set(id as VariantId, (totals.get(id as VariantId) ?? 0) + longTasks);
    }
  }
  return Object.fromEntries(totals);
}
