import { presentBetween } from './away';
import type { Interval, RetentionHistory } from './history';
import { DAY, SAME_TOUCH_DAYS, SHORTEST_GAP_DAYS } from './policy';

export interface Touches {
  /** Where each touch began, epoch milliseconds, oldest first. */
  readonly starts: readonly number[];
  /** The last interaction; `null` without any. */
  readonly lastAt: number | null;
}

/** Rule 1: bursts are one touch. Interactions after `now` are ignored. */
export function touchesIn({ interactions }: RetentionHistory, now: number): Touches {
  const instants = interactions
    .map(({ at }) => at)
    .filter((at) => at <= now)
    .toSorted((a, b) => a - b);
  const starts = instants.filter((at, i) => {
    const previous = instants[i - 1];
    return previous === undefined || at - previous > SAME_TOUCH_DAYS * DAY;
  });
  return { starts, lastAt: instants.at(-1) ?? null };
}

/** Rules 1 and 2: the gaps from start to start, in days not spent away. `away` is a union. */
export function gapsBetween(
  starts: readonly number[],
  away: readonly Interval[],
): readonly number[] {
  return starts.slice(1).map((start, i) => {
    const days = presentBetween(starts[i] ?? start, start, away) / DAY;
    return Math.max(days, SHORTEST_GAP_DAYS);
  });
}
