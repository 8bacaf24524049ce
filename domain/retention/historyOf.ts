import type { FollowUp } from '@/domain/followUps/followUp';
import { kinds } from '@/domain/followUps/kinds';
import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { RetentionHistory } from './history';
import { rhythmHistory } from './rhythmHistory';

interface Facts {
  readonly contact: Contact;
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  readonly openFollowUps: readonly FollowUp[];
  readonly now: Temporal.Instant;
}

/** What the model needs of a person, from what is stored: an answer owed and overdue beats the rhythm (STATUS rule 8). */
export function historyOf({ contact, interactions, openFollowUps, now }: Facts): RetentionHistory {
  const rhythm = rhythmHistory(contact, interactions);
  const isOwed = ({ kind, openDue }: FollowUp) =>
    kinds[kind].missMakes === 'awaiting-you' && (openDue ?? Infinity) <= now.epochMilliseconds;
  return { ...rhythm, facts: { ...rhythm.facts, awaitingYouOverdue: openFollowUps.some(isOwed) } };
}
