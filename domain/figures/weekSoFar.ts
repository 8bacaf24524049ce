import type { FollowUp } from '@/domain/followUps/followUp';
import type { PromiseRecord } from '@/domain/records/promise';
import { type Period, isWithin } from './figures';

/** What the user did for people in a week that is not over yet. */
export interface WeekSoFar {
  /** People, however often. */
  readonly thanked: number;
  /** Promises of ours, dated or not, moved before or not. */
  readonly kept: number;
}

/** Counted by the instant at which each was done. */
export function weekSoFar(
  thanks: readonly FollowUp[],
  promises: readonly PromiseRecord[],
  week: Period,
): WeekSoFar {
  const done = thanks.filter(
    ({ state, closed }) => state === 'done' && isWithin(closed?.at ?? null, week),
  );
  const kept = promises.filter(
    ({ by, state, closedAt }) => by === 'us' && state === 'kept' && isWithin(closedAt, week),
  );
  return { thanked: new Set(done.map(({ contactId }) => contactId)).size, kept: kept.length };
}
