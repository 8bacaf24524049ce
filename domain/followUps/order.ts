import type { Tier } from '@/domain/people/care';
import { DAY } from '@/domain/retention/policy';
import type { FollowUp } from './followUp';
import { kinds } from './kinds';
import { ranks } from './ranks';

/** One person's things to do: the gravest leads, the others are "+2 more". */
export interface PersonRow {
  readonly contactId: string;
  readonly lead: FollowUp;
  readonly others: readonly FollowUp[];
}

export interface OrderBy {
  readonly now: Temporal.Instant;
  readonly tierOf?: (contactId: string) => Tier | undefined;
}

const WEEK = 7 * DAY;
const A_STEP = 10;

/**
 * DESIGN §6, "Order": by what it is, then by how late it is, then by tier. What has waited for a working week moves up one
 * step of that order, so that nobody waits for ever behind those who are always graver; never as far as an answer.
 */
export function inOrder(followUps: readonly FollowUp[], by: OrderBy): readonly FollowUp[] {
  const tier = ({ contactId }: FollowUp) => by.tierOf?.(contactId) ?? 'B';
  return followUps.toSorted(
    (a, b) =>
      rankAt(a, by.now) - rankAt(b, by.now) ||
      daysLate(b, by.now) - daysLate(a, by.now) ||
      tier(a).localeCompare(tier(b)) ||
      (a.openDue ?? 0) - (b.openDue ?? 0),
  );
}

function rankAt(followUp: FollowUp, now: Temporal.Instant): number {
  const rank = kinds[followUp.kind].rank(followUp);
  if (rank <= ranks.promise) return rank;
  const weeks = Math.floor(late(followUp, now) / WEEK);
  return Math.max(rank - weeks * A_STEP, ranks.promise);
}

function late({ openDue }: FollowUp, now: Temporal.Instant): number {
  return Math.max(0, now.epochMilliseconds - (openDue ?? now.epochMilliseconds));
}

/** Whole days, so that a tier counts among those of one day; what is not due yet is not late. */
function daysLate(followUp: FollowUp, now: Temporal.Instant): number {
  return Math.ceil(late(followUp, now) / DAY);
}

/** One row a person, in the order of what leads each. */
export function oneRowAPerson(followUps: readonly FollowUp[], by: OrderBy): readonly PersonRow[] {
  const people = Map.groupBy(inOrder(followUps, by), ({ contactId }) => contactId);
  return [...people].flatMap(([contactId, [lead, ...others]]) =>
    lead === undefined ? [] : [{ contactId, lead, others }],
  );
}
