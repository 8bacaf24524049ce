import type { Interaction } from '@/domain/mail/interaction';
import { close } from './close';
import type { FollowUp } from './followUp';
import { kinds } from './kinds';

/** Those of these follow-ups that an interaction has settled, closed at its instant. */
export function settle(
  followUps: readonly FollowUp[],
  interactions: readonly Interaction[],
): readonly FollowUp[] {
  return followUps.flatMap((followUp) => {
    const settledBy = interactions.find((one) => kinds[followUp.kind].isSettledBy(followUp, one));
    if (settledBy === undefined) return [];
    const how = settledBy.kind === 'message' ? 'message' : 'talk';
    return [close(followUp, 'done', { how, at: settledBy.at })];
  });
}
