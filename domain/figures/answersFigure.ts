import type { Interaction } from '@/domain/mail/interaction';
import { answersIn, hoursOf } from '@/domain/retention/answerTimes';
import { medianOf } from '@/domain/retention/medianOf';
import type { WorkingTime } from '@/domain/time/workingTime';
import { type AnswerFigure, isWithin, type Period } from './figures';

/** Fewer answers make no median. */
const FEWEST = 3;

/** How long answers took, over all people, in working hours; first answers in a conversation apart (issue 5, item 7). */
export function answersFigure(
  histories: readonly (readonly Interaction[])[],
  period: Period,
  time: WorkingTime,
): AnswerFigure {
  const answers = histories.flatMap((interactions) => answersIn(interactions));
  const within = answers.filter(({ answeredAt }) => isWithin(answeredAt, period));
  const before = answers.filter(({ answeredAt }) => answeredAt < period.from);
  const median = (some: typeof answers) =>
    some.length < FEWEST ? null : medianOf(some.map((one) => hoursOf(one, time)));
  return {
    firstHours: median(within.filter(({ isFirst }) => isFirst)),
    hours: median(within),
    usualHours: median(before),
  };
}
