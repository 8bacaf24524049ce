import { presentBetween } from './away';
import type { Interval, RetentionHistory } from './history';
import { DAY, SAME_TOUCH_DAYS, SHORTEST_GAP_DAYS } from './policy';

type Touch = RetentionHistory['interactions'][number];

export interface Touches {
  /** The first interaction of each touch, oldest first. */
  readonly openings: readonly Touch[];
  /** The last interaction; `null` without any. */
  readonly lastAt: number | null;
}

/** Rule 1: bursts are one touch. Interactions after `now` are ignored. */
export function touchesIn({ interactions }: RetentionHistory, now: number): Touches {
  const inOrder = interactions.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
  const openings = inOrder.filter(({ at }, i) => {
    const previous = inOrder[i - 1];
    return previous === undefined || at - previous.at > SAME_TOUCH_DAYS * DAY;
  });
  return { openings, lastAt: inOrder.at(-1)?.at ?? null };
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
