import type { ReaderHealth } from './readerHealth';

/** How one fact of a webmail is read nowadays. */
export interface FactHealth {
  readonly service: string;
  readonly fact: string;
  /** Who answers, the most often first, with how often in the last days. */
  readonly answering: readonly StrategyCount[];
  /** Who answered before and does no longer, although the fact was looked for. */
  readonly stopped: readonly string[];
  /** In how many readings of the last days nobody could say it, of one message at least. */
  readonly missing: number;
}

interface StrategyCount {
  readonly strategy: string;
  readonly count: number;
}

/** "Lately": today and the two days before. */
const LATELY_DAYS = 3;
/** Fewer readings say nothing about who has stopped. */
const ENOUGH = 5;

/** Per webmail and fact, what answers lately and what has stopped. Facts that were not looked for lately are as they were. */
export function factHealth(
  rows: readonly ReaderHealth[],
  today: Temporal.PlainDate,
): readonly FactHealth[] {
  const since = today.subtract({ days: LATELY_DAYS - 1 }).toString();
  const facts = Map.groupBy(rows, ({ service, fact }) => `${service}/${fact}`);
  return [...facts.values()].map((ways) => oneFact(ways, since));
}

function oneFact(ways: readonly ReaderHealth[], since: string): FactHealth {
  const named = ways.flatMap(({ strategy, days }) => {
    const count = sumOf(days.filter(({ day }) => day >= since));
    return strategy === null ? [] : [{ strategy, count, before: sumOf(days) - count }];
  });
  const gone = ways.find(({ strategy }) => strategy === null)?.days ?? [];
  const missing = sumOf(gone.filter(({ day }) => day >= since));
  const lookedFor = Math.max(missing, ...named.map(({ count }) => count));
  const { service = '', fact = '' } = ways[0] ?? {};
  return {
    service,
    fact,
    answering: named
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .map(({ strategy, count }) => ({ strategy, count })),
    stopped: named
      .filter(({ count, before }) => count === 0 && before >= ENOUGH && lookedFor >= ENOUGH)
      .map(({ strategy }) => strategy),
    missing,
  };
}

function sumOf(days: ReaderHealth['days']): number {
  return days.reduce((sum, { count }) => sum + count, 0);
}
