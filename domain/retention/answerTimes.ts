import type { Interaction } from '@/domain/mail/interaction';
import {
  hoursOfWorkingDay,
  type WorkingTime,
  workingHoursBetween,
} from '@/domain/time/workingTime';

/** STATUS rule 11: what a person is used to is the median of the last ten answers. */
const ANSWERS_COUNTED = 10;
const FEWEST_ANSWERS = 3;
const SHORTEST_ALLOWANCE_HOURS = 2;

interface Answer {
  readonly askedAt: number;
  readonly answeredAt: number;
}

/**
 * How long the user took for each of the last ten answers to this person, in working hours, oldest first: from their first
 * message of a burst to the user's next one. `interactions` oldest first.
 */
export function answerTimes(
  interactions: readonly Interaction[],
  time: WorkingTime,
): readonly number[] {
  const last = answersIn(interactions).slice(-ANSWERS_COUNTED);
  return last.map(({ askedAt, answeredAt }) =>
    workingHoursBetween(instantOf(askedAt), instantOf(answeredAt), time),
  );
}

/** The median of the last ten answer times in working hours; `null` with fewer than three. */
export function usualAnswerHours(
  interactions: readonly Interaction[],
  time: WorkingTime,
): number | null {
  const times = answerTimes(interactions, time);
  return times.length < FEWEST_ANSWERS ? null : median(times);
}

/** After how many working hours an answer is beyond what this person is used to (STATUS rule 11). */
export function answerAllowance(interactions: readonly Interaction[], time: WorkingTime): number {
  const usual = usualAnswerHours(interactions, time);
  if (usual === null) return hoursOfWorkingDay(time);
  return Math.max(2 * usual, SHORTEST_ALLOWANCE_HOURS);
}

/**
 * A talk ends the waiting too, but is noted too roughly to be measured; so does what was only seen in a list, which names a
 * thread's last message and hides those before it.
 */
function answersIn(interactions: readonly Interaction[]): readonly Answer[] {
  const answers: Answer[] = [];
  let askedAt: number | null = null;
  for (const one of interactions) {
    const isRead = one.kind === 'message' && one.toldBy === undefined;
    if (one.direction === 'in') {
      askedAt ??= isRead ? one.at : null;
      continue;
    }
    if (isRead && askedAt !== null) answers.push({ askedAt, answeredAt: one.at });
    askedAt = null;
  }
  return answers;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function instantOf(epoch: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(epoch);
}
