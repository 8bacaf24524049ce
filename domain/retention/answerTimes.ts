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

/**
 * How long the user took to answer this person, in working hours, oldest first: from their first message of a burst to
 * the user's next one. `interactions` oldest first.
 */
export function answerTimes(
  interactions: readonly Interaction[],
  time: WorkingTime,
): readonly number[] {
  const answers: number[] = [];
  let waitingSince: number | null = null;
  for (const { kind, direction, at } of interactions) {
    if (kind !== 'message') continue;
    if (direction === 'in') waitingSince ??= at;
    else if (waitingSince !== null) {
      answers.push(hoursBetween(waitingSince, at, time));
      waitingSince = null;
    }
  }
  return answers;
}

/** The median of the last ten answer times in working hours; `null` with fewer than three. */
export function usualAnswerHours(
  interactions: readonly Interaction[],
  time: WorkingTime,
): number | null {
  const last = answerTimes(interactions, time).slice(-ANSWERS_COUNTED);
  return last.length < FEWEST_ANSWERS ? null : median(last);
}

/** After how many working hours an answer is beyond what this person is used to (STATUS rule 11). */
export function answerAllowance(interactions: readonly Interaction[], time: WorkingTime): number {
  const usual = usualAnswerHours(interactions, time);
  if (usual === null) return hoursOfWorkingDay(time);
  return Math.max(2 * usual, SHORTEST_ALLOWANCE_HOURS);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function hoursBetween(from: number, to: number, time: WorkingTime): number {
  const instant = (epoch: number) => Temporal.Instant.fromEpochMilliseconds(epoch);
  return workingHoursBetween(instant(from), instant(to), time);
}
