import type { FollowUp } from './followUp';
import { kinds } from './kinds';

/** One person's things to do: the gravest leads, the others are "+2 more". */
export interface PersonRow {
  readonly contactId: string;
  readonly lead: FollowUp;
  readonly others: readonly FollowUp[];
}

/** DESIGN §6, "Order": by what it is, then by how late it is. */
export function inOrder(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return followUps.toSorted(
    (a, b) => kinds[a.kind].rank - kinds[b.kind].rank || (a.openDue ?? 0) - (b.openDue ?? 0),
  );
}

/** One row a person, in the order of what leads each. */
export function oneRowAPerson(followUps: readonly FollowUp[]): readonly PersonRow[] {
  const people = Map.groupBy(inOrder(followUps), ({ contactId }) => contactId);
  return [...people].flatMap(([contactId, [lead, ...others]]) =>
    lead === undefined ? [] : [{ contactId, lead, others }],
  );
}
