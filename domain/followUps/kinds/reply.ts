import { answerAllowance } from '@/domain/retention/answerTimes';
import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import { addWorkingHours } from '@/domain/time/workingTime';
import { workingTimeOf } from '@/domain/people/settings';
import type { FollowUp } from '../followUp';
import type { KindRules, PersonFacts } from './kind';

/** A question that has waited longer than this is no longer an answer owed, but a silence: the rhythm speaks of it. */
const LONGEST_WAIT_DAYS = 30;

/**
 * DESIGN P7 and P8: an inbound message that asks something waits. Due by what this person is used to (STATUS rule 11),
 * counted from the first such message since the user's last.
 */
export const reply: KindRules = {
  arises: 'by-itself',
  showsFrom: 'at-once',
  suggest,
  isSettledBy: ({ since, notBefore }, interaction) =>
    interaction.direction === 'out' && interaction.at > Math.max(since ?? 0, notBefore ?? 0),
  outlivesFacts: ({ notBefore }) => notBefore !== null,
  reddens: () => true,
  rank: 40,
  missMakes: 'awaiting-you',
};

function suggest({ contact, interactions, settings, now }: PersonFacts): FollowUp | null {
  const waiting = firstUnanswered(interactions);
  if (waiting === null) return null;
  const arrived = Temporal.Instant.fromEpochMilliseconds(waiting.at);
  if (now.since(arrived).total('days') > LONGEST_WAIT_DAYS) return null;
  const time = workingTimeOf(settings);
  const due = addWorkingHours(arrived, answerAllowance(interactions, time), time);
  return {
    id: `reply:${waiting.id}`,
    contactId: contact.id,
    kind: 'reply',
    state: 'open',
    due: { at: due.toString() },
    until: null,
    createdAt: now.epochMilliseconds,
    occasion: null,
    topic: waiting.subject,
    interactionId: waiting.id,
    since: waiting.at,
    writtenIn: null,
    notBefore: null,
    closed: null,
  };
}

/** The first message since the user last wrote, in any thread, that wants an answer. */
function firstUnanswered(interactions: readonly Interaction[]): MailInteraction | null {
  const messages = interactions.filter((one) => one.kind === 'message');
  const lastOwn = messages.findLastIndex(({ direction }) => direction === 'out');
  return messages.slice(lastOwn + 1).find(({ asks }) => asks) ?? null;
}
