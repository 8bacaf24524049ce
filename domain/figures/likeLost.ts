import type { LossReason, LossRecord } from '@/domain/records/loss';
import type { Reason } from '@/domain/retention/retention';

/** DESIGN P10: by which facts somebody is in the same place now as those who left for that reason; most reasons have none. */
const samePlace = {
  communication: ['waiting-for-your-reply', 'complaint-update-overdue'],
  'broken-word': ['broken-promise'],
  'fell-short': ['complaint-open', 'complaint-update-overdue'],
  treatment: ['said-unhappy'],
} as const satisfies Partial<Record<LossReason, readonly Reason[]>>;
export type RepeatedReason = keyof typeof samePlace;

/** Those who left for that reason and stand for no other. */
export interface LikeLost {
  readonly reason: RepeatedReason;
  /** How many left. */
  readonly people: number;
}

/** What a loss tells of the place in which those stood who left. */
export type PlaceLeft = Pick<LossRecord, 'contactId' | 'scope' | 'reason' | 'preventable'>;

/** A "no" to one offer is no loss (P9). */
export function isLoss({ scope }: PlaceLeft): boolean {
  return scope !== 'offer';
}

/** For which reason others have left who were in the place of somebody with these reasons; the most frequent, or `null`. */
export function likeLost(
  reasons: readonly Reason[],
  losses: readonly PlaceLeft[],
): LikeLost | null {
  const alike = placesOf(reasons).map((reason) => ({
    reason,
    people: new Set(lossesBy(reason, losses).map(({ contactId }) => contactId)).size,
  }));
  const [most] = alike.toSorted((a, b) => b.people - a.people);
  return most === undefined || most.people === 0 ? null : most;
}

/** In whose places of those who left somebody with these reasons stands. */
function placesOf(reasons: readonly Reason[]): readonly RepeatedReason[] {
  return (Object.keys(samePlace) as RepeatedReason[]).filter((place) =>
    samePlace[place].some((reason) => reasons.includes(reason)),
  );
}

function lossesBy(reason: RepeatedReason, losses: readonly PlaceLeft[]): readonly PlaceLeft[] {
  return losses.filter(
    (loss) => isLoss(loss) && loss.reason === reason && loss.preventable !== false,
  );
}
