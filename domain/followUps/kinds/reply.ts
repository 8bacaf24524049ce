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
  isSettledBy: ({ since, notBefore }, interaction, origin) =>
    interaction.direction === 'out' &&
    interaction.at > Math.max(since ?? 0, notBefore ?? 0) &&
    (origin?.kind !== 'message' || isSameThread(interaction, origin)),
  writtenAs: 'reply',
  outlivesFacts: ({ notBefore }) => notBefore !== null,
  reddens: () => true,
  rank: 40,
  missMakes: 'awaiting-you',
};

function suggest({ contact, interactions, settings, now }: PersonFacts): FollowUp | null {
  const oldest = now.subtract({ hours: 24 * LONGEST_WAIT_DAYS }).epochMilliseconds;
  const waiting = firstUnanswered(interactions, oldest);
  if (waiting === null) return null;
  const arrived = Temporal.Instant.fromEpochMilliseconds(waiting.at);
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

/**
 * The first message that wants an answer and has had none in its own thread: a new mail about something else is no answer.
 * None that has waited since before `oldest`.
 */
function firstUnanswered(
  interactions: readonly Interaction[],
  oldest: number,
): MailInteraction | null {
  const messages = interactions.filter((one) => one.kind === 'message');
  const threads = [...Map.groupBy(messages, threadOf).values()];
  const asking = threads.map(firstAsking).filter((one) => one !== undefined);
  return asking.filter(({ at }) => at >= oldest).toSorted((a, b) => a.at - b.at)[0] ?? null;
}

function firstAsking(thread: readonly MailInteraction[]): MailInteraction | undefined {
  const lastOwn = thread.findLastIndex(({ direction }) => direction === 'out');
  return thread.slice(lastOwn + 1).find(({ asks }) => asks);
}

/** A thread has an id of its own in each of the user's accounts. */
function threadOf({ account, threadId }: MailInteraction): string {
  return `${account}/${threadId}`;
}

function isSameThread(one: Interaction, other: MailInteraction): boolean {
  return one.kind === 'message' && threadOf(one) === threadOf(other);
}
