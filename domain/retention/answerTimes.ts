import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import {
  hoursOfWorkingDay,
  type WorkingTime,
  workingHoursBetween,
} from '@/domain/time/workingTime';
import { medianOf } from './medianOf';
import { DAY } from './policy';

/** STATUS rule 11: what a person is used to is the median of the last ten answers. */
const ANSWERS_COUNTED = 10;
const FEWEST_ANSWERS = 3;
const SHORTEST_ALLOWANCE_HOURS = 2;
/** Their “Thanks, enjoy your holidays!” waits for no answer: whoever writes three weeks later begins anew. */
const LONGEST_ANSWER = 7 * DAY;

/** Instants in epoch milliseconds. */
export interface Answer {
  readonly askedAt: number;
  readonly answeredAt: number;
  /** Whether the user had not yet written in that conversation. */
  readonly isFirst: boolean;
}

/**
 * How long the user took for each of the last ten answers to this person, in working hours, oldest first: from their first
 * message of a burst to the user's next one. `interactions` oldest first.
 */
export function answerTimes(
  interactions: readonly Interaction[],
  time: WorkingTime,
): readonly number[] {
  return answersIn(interactions)
    .slice(-ANSWERS_COUNTED)
    .map((one) => hoursOf(one, time));
}

export function hoursOf({ askedAt, answeredAt }: Answer, time: WorkingTime): number {
  return workingHoursBetween(instantOf(askedAt), instantOf(answeredAt), time);
}

/** The median of the last ten answer times in working hours; `null` with fewer than three. */
export function usualAnswerHours(
  interactions: readonly Interaction[],
  time: WorkingTime,
): number | null {
  const times = answerTimes(interactions, time);
  return times.length < FEWEST_ANSWERS ? null : medianOf(times);
}

/** After how many working hours an answer is beyond what this person is used to (STATUS rule 11). */
export function answerAllowance(interactions: readonly Interaction[], time: WorkingTime): number {
  const usual = usualAnswerHours(interactions, time);
  if (usual === null) return hoursOfWorkingDay(time);
  return Math.max(2 * usual, SHORTEST_ALLOWANCE_HOURS);
}

/**
 * The user's answers to this person, oldest first: from their first message of a burst to the user's next one.
 *
 * A talk ends the waiting too, but is noted too roughly to be measured; so does what was only seen in a list, which names a
 * thread's last message and hides those before it. What comes more than a week later is a word of its own: whether theirs
 * waited for an answer is no longer known then.
 */
export function answersIn(interactions: readonly Interaction[]): readonly Answer[] {
  const answers: Answer[] = [];
  const written = new Set<string>();
  let askedAt: number | null = null;
  for (const one of interactions) {
    if (one.direction === 'in') {
      askedAt ??= isRead(one) ? one.at : null;
      continue;
    }
    if (isRead(one) && isAnswerTo(askedAt, one.at)) {
      answers.push({ askedAt, answeredAt: one.at, isFirst: !written.has(one.threadId) });
    }
    if (one.kind === 'message') written.add(one.threadId);
    askedAt = null;
  }
  return answers;
}

function isAnswerTo(askedAt: number | null, at: number): askedAt is number {
  return askedAt !== null && at - askedAt <= LONGEST_ANSWER;
}

function isRead(one: Interaction): one is MailInteraction {
  return one.kind === 'message' && one.toldBy === undefined;
}

function instantOf(epoch: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(epoch);
}
