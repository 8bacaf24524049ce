import type { FollowUp } from './followUp';
import { isCalledFor } from './isCalledFor';
import { kinds } from './kinds';

/**
 * What the same mail can settle beside what it is written for (DESIGN §4): what asks for attention now, and thanks that only
 * wait for a mail to join. To be recommended one asks in a mail of its own (P12).
 */
export function alsoSettled(
  followUps: readonly FollowUp[],
  lead: FollowUp | null,
  { now, zone }: { readonly now: Temporal.Instant; readonly zone: string },
): readonly FollowUp[] {
  if (lead?.kind === 'ask-recommendation') return [];
  return followUps.filter(
    (one) =>
      one.id !== lead?.id &&
      one.kind !== 'ask-recommendation' &&
      kinds[one.kind].writtenAs(one) !== 'nothing' &&
      (one.joins === true || isCalledFor(one, now, zone)),
  );
}
