import type { Interaction } from '@/domain/mail/interaction';
import type { WorkingTime } from '@/domain/time/workingTime';
import { answersIn, hoursOf } from './answerTimes';
import { medianOf } from './medianOf';

const LATELY = 3;

/** How long the user takes for an answer to this person, in working hours; `null` with fewer than three on a side. */
export interface AnswerTrend {
  readonly latelyHours: number | null;
  /** Before that. */
  readonly usualHours: number | null;
  /** The first answers in a conversation alone. */
  readonly firstHours: number | null;
}

export function answerTrend(interactions: readonly Interaction[], time: WorkingTime): AnswerTrend {
  const answers = answersIn(interactions).map((one) => ({ ...one, hours: hoursOf(one, time) }));
  const hours = answers.map((one) => one.hours);
  const firsts = answers.filter(({ isFirst }) => isFirst).map((one) => one.hours);
  return {
    latelyHours: medianOfEnough(hours.slice(-LATELY)),
    usualHours: medianOfEnough(hours.slice(0, -LATELY)),
    firstHours: medianOfEnough(firsts),
  };
}

function medianOfEnough(hours: readonly number[]): number | null {
  return hours.length < LATELY ? null : medianOf(hours);
}
