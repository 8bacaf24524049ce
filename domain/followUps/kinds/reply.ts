import { answerAllowance } from '@/domain/retention/answerTimes';
import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import { workingTimeOf } from '@/domain/people/settings';
import { recordsOf } from '@/domain/records/record';
import { addWorkingHours } from '@/domain/time/workingTime';
import type { FollowUp } from '../followUp';
import { newFollowUp } from '../newFollowUp';
import { isOpenProblem } from '../problemState';
import { ranks } from '../ranks';
import type { KindRules, PersonFacts } from './kind';
import { usualRules } from './usualRules';

/** A question that has waited longer than this is no longer an answer owed, but a silence: the rhythm speaks of it. */
const LONGEST_WAIT_DAYS = 30;
/** Characters: some three sentences with greeting and name. */
const MOST_OF_A_SHORT_ONE = 240;

/**
 * DESIGN P7 and P8: an inbound message that asks something waits, one in each thread. Due by what this person is used to
 * (STATUS rule 11), counted from the first such message since the user's last, or since the user has said *Already done*.
 */
export const reply: KindRules = {
  ...usualRules,
  showsFrom: 'at-once',
  suggest,
  isSettledBy: ({ since, notBefore }, interaction, origin) =>
    interaction.direction === 'out' &&
    interaction.at > Math.max(since ?? 0, notBefore ?? 0) &&
    (origin?.kind !== 'message' || isSameThread(interaction, origin)),
  writtenAs: () => 'reply',
  outlivesFacts: ({ notBefore }) => notBefore !== null,
  reddens: () => true,
  rank: ({ aspect }) => (aspect === 'newcomer' ? ranks.newcomer : ranks.reply),
  missMakes: () => 'awaiting-you',
};

function suggest(person: PersonFacts): readonly FollowUp[] {
  const { interactions, settings, now, contact } = person;
  const oldest = now.subtract({ hours: 24 * LONGEST_WAIT_DAYS }).epochMilliseconds;
  const waiting = firstUnanswered(person).filter(({ at }) => at >= oldest);
  if (waiting.length === 0) return [];
  const time = workingTimeOf(settings);
  const allowance = answerAllowance(interactions, time);
  const isNewcomer = !interactions.some(({ direction }) => direction !== 'in');
  return waiting.map((mail) => {
    const arrived = Temporal.Instant.fromEpochMilliseconds(mail.at);
    const due = { at: addWorkingHours(arrived, allowance, time).toString() };
    return newFollowUp(
      {
        id: `reply:${mail.id}`,
        contactId: contact.id,
        kind: 'reply',
        due,
        ...(isNewcomer ? { aspect: 'newcomer' } : {}),
        ...(isShort(mail) ? { isShort: true } : {}),
        topic: mail.subject,
        interactionId: mail.id,
        since: mail.at,
      },
      now,
    );
  });
}

/** Own words only; of a mail that was not seen whole nothing is known. */
function isShort({ length }: MailInteraction): boolean {
  return length !== undefined && length <= MOST_OF_A_SHORT_ONE;
}

/**
 * Of each thread the first message that wants an answer and has had none there: a new mail about something else is no
 * answer. A complaint that is written down as a problem has its own follow-up.
 */
function firstUnanswered({
  interactions,
  closed,
  records,
}: PersonFacts): readonly MailInteraction[] {
  const messages = interactions.filter((one) => one.kind === 'message');
  const problems = recordsOf(records, 'problem')
    .filter((one) => isOpenProblem(one) && one.gravity !== 'small')
    .map(({ interactionId }) => interactionId);
  return [...Map.groupBy(messages, threadOf).values()]
    .map((thread) => firstAsking(thread, answeredAt(thread, closed)))
    .filter((one) => one !== undefined)
    .filter(({ id }) => !problems.includes(id));
}

/** When the user last said that what was asked in this thread is done. */
function answeredAt(thread: readonly MailInteraction[], closed: readonly FollowUp[]): number {
  const ids = new Set(thread.map(({ id }) => id));
  const said = closed.filter(
    ({ kind, interactionId }) =>
      kind === 'reply' && interactionId !== null && ids.has(interactionId),
  );
  return Math.max(0, ...said.map((one) => one.closed?.at ?? 0));
}

function firstAsking(
  thread: readonly MailInteraction[],
  answered: number,
): MailInteraction | undefined {
  const lastOwn = thread.findLastIndex(({ direction }) => direction === 'out');
  return thread.slice(lastOwn + 1).find(({ asks, at }) => asks && at > answered);
}

/** A thread has an id of its own in each of the user's accounts. */
function threadOf({ account, threadId }: MailInteraction): string {
  return `${account}/${threadId}`;
}

function isSameThread(one: Interaction, other: MailInteraction): boolean {
  return one.kind === 'message' && threadOf(one) === threadOf(other);
}
