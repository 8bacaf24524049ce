import { unionOf } from './away';
import type { Interval, RetentionHistory } from './history';
import {
  DAY,
  LONGEST_USUAL_DAYS,
  PRIOR_WEIGHT,
  type RetentionPolicy,
  SHORTEST_USUAL_DAYS,
} from './policy';
import { gapsBetween, touchesIn } from './touches';

/** The rhythm of somebody with at least one touch. Lengths in days, instants in epoch milliseconds. */
export interface RhythmModel {
  readonly starts: readonly number[];
  readonly lastAt: number;
  readonly gaps: number;
  /** m, rule 3; with an agreed cadence that (rule 6). */
  readonly usual: number;
  /** A, rule 4. */
  readonly weight: number;
  readonly cadence: number | null;
  readonly prior: number;
  /** Before this instant somebody else of the company was in touch lately enough (rule 8); −∞ if nobody was. */
  readonly heldUntil: number;
  /** A union, in order. */
  readonly away: readonly Interval[];
}

/** What rules 1 to 3 make of a history at an instant; `null` where nobody was in touch until then. */
export function rhythmModel(
  history: RetentionHistory,
  at: number,
  policy: RetentionPolicy,
): RhythmModel | null {
  const { starts, lastAt } = touchesIn(history, at);
  if (lastAt === null) return null;
  const away = unionOf(history.away);
  const gaps = gapsBetween(starts, away);
  const cadence = history.cadenceDays;
  const usual = cadence ?? usualGap(gaps, policy);
  return {
    starts,
    lastAt,
    gaps: gaps.length,
    usual,
    weight: PRIOR_WEIGHT + gaps.length,
    cadence,
    prior: policy.priorDays,
    heldUntil: heldUntil(history.facts.someoneElseAt, usual, at),
    away,
  };
}

/** Rule 3. */
function usualGap(gaps: readonly number[], { priorDays }: RetentionPolicy): number {
  const sum = gaps.reduce((total, gap) => total + gap, PRIOR_WEIGHT * priorDays);
  const mean = sum / (PRIOR_WEIGHT + gaps.length);
  return Math.min(Math.max(mean, SHORTEST_USUAL_DAYS), LONGEST_USUAL_DAYS);
}

/** Rule 8: "in touch within m". */
function heldUntil(someoneElseAt: number | null, usual: number, at: number): number {
  if (someoneElseAt === null || someoneElseAt > at) return -Infinity;
  return Math.floor(someoneElseAt + usual * DAY) + 1;
}
