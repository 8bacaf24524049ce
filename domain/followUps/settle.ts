import type { Interaction } from '@/domain/mail/interaction';
import { close } from './close';
import type { FollowUp } from './followUp';
import { kinds } from './kinds';
import { hasLeft } from './turned';

/** Those of these follow-ups that an interaction has settled, closed at its instant. */
export function settle(
  followUps: readonly FollowUp[],
  interactions: readonly Interaction[],
): readonly FollowUp[] {
  return followUps.flatMap((followUp) => {
    const { isSettledBy } = kinds[followUp.kind];
    const origin = interactions.find(({ id }) => id === followUp.interactionId) ?? null;
    const settledBy = interactions.find((one) => isSettledBy(followUp, one, origin));
    if (settledBy === undefined) return left(followUp, interactions);
    const how = settledBy.kind === 'message' ? 'message' : 'talk';
    return [close(followUp, 'done', { how, at: settledBy.at })];
  });
}

function left(followUp: FollowUp, interactions: readonly Interaction[]): readonly FollowUp[] {
  const without = interactions.find((one) => hasLeft(followUp, one));
  if (without === undefined) return [];
  return [close(followUp, 'dismissed', { how: 'time', at: without.at })];
}
