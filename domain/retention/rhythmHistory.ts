import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import { type RetentionHistory, noFacts } from './history';

/** The rhythm alone, from what is stored: no facts that would beat it. */
export function rhythmHistory(
  contact: Contact,
  interactions: readonly Interaction[],
): RetentionHistory {
  return {
    interactions: interactions.map(({ at, direction }) => ({ at, direction })),
    cadenceDays: contact.cadenceDays,
    away: [],
    facts: noFacts,
  };
}
