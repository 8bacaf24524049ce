import { unionOf } from './away';
import type { Interval, RetentionHistory } from './history';
import {
  DAY,
  LONGEST_USUAL_DAYS,
  PRIOR_WEIGHT,
  type RetentionPolicy,
  SEASON_DAYS,
  SHORTEST_USUAL_DAYS,
} from './policy';
import { type Sign, signsIn } from './signs';
import { gapsBetween, type Touches, touchesIn } from './touches';

/** The rhythm of somebody with at least one touch. Lengths in days, instants in epoch milliseconds. */
export interface RhythmModel {
  readonly starts: readonly number[];
  readonly lastAt: number;
  /** From where the silence counts: the last word, or the end of the work where that is later. */
  readonly silentFrom: number;
  readonly gaps: number;
  /** m, rule 3; with an agreed cadence that (rule 6), of a seasonal buyer a year. */
  readonly usual: number;
  /** A, rule 4. */
  readonly weight: number;
  readonly pace: Pace;
  /** Rule 7: one touch, and nothing known that makes it more. */
  readonly isSingle: boolean;
  readonly hasRestarted: boolean;
  readonly signs: readonly Sign[];
  readonly policy: RetentionPolicy;
  /** Before this instant somebody else of the company was in touch lately enough (rule 8); −∞ if nobody was. */
  readonly heldUntil: number;
  /** A union, in order. */
  readonly away: readonly Interval[];
}

/** By what the limits of the bands are set. */
type Pace = 'rhythm' | 'agreed-cadence' | 'seasonal';

/** What rules 1 to 3 make of a history at an instant; `null` where nobody was in touch until then. */
export function rhythmModel(
  history: RetentionHistory,
  at: number,
  policy: RetentionPolicy,
): RhythmModel | null {
  const all = touchesIn(history, at);
  if (all.lastAt === null) return null;
  const restart = restartOf(history, at);
  const { openings } = restart === null ? all : openedSince(all, restart);
  const starts = openings.map((touch) => touch.at);
  const away = unionOf(history.away);
  const gaps = gapsBetween(starts, away);
  const pace = paceOf(history);
  const usual = usualOf(history, gaps, policy);
  const isKnown = pace !== 'rhythm' || restart !== null || history.facts.hasOrdered;
  return {
    starts,
    lastAt: all.lastAt,
    silentFrom: Math.max(all.lastAt, restart ?? all.lastAt),
    gaps: gaps.length,
    usual,
    weight: PRIOR_WEIGHT + gaps.length,
    pace,
    isSingle: gaps.length === 0 && !isKnown,
    hasRestarted: restart !== null,
    signs: signsIn(history, all, gaps),
    policy,
    heldUntil: heldUntil(history.facts.someoneElseAt, usual, at),
    away,
  };
}

function restartOf({ restartsAt }: RetentionHistory, at: number): number | null {
  return restartsAt !== null && restartsAt <= at ? restartsAt : null;
}

/** STATUS, "project ended": the gap that leads out of the work is not counted. */
function openedSince({ openings, lastAt }: Touches, restart: number): Touches {
  return { openings: openings.filter(({ at }) => at >= restart), lastAt };
}

function paceOf({ cadenceDays, isSeasonal }: RetentionHistory): Pace {
  if (cadenceDays !== null) return 'agreed-cadence';
  return isSeasonal ? 'seasonal' : 'rhythm';
}

function usualOf(
  { cadenceDays, isSeasonal }: RetentionHistory,
  gaps: readonly number[],
  policy: RetentionPolicy,
): number {
  return cadenceDays ?? (isSeasonal ? SEASON_DAYS : usualGap(gaps, policy));
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
