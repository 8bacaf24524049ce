import type { Interaction } from '@/domain/mail/interaction';
import { answersIn, hoursOf, usualAnswerHours } from '@/domain/retention/answerTimes';
import { medianOf } from '@/domain/retention/medianOf';
import type { WorkingTime } from '@/domain/time/workingTime';
import { type AnswerFigure, type AnswerGiven, isWithin, type Period } from './figures';

/** What was between the user and each person, oldest first. */
export type Histories = ReadonlyMap<string, readonly Interaction[]>;

/**
 * How long first answers in a conversation took in that time, in working hours (DESIGN P8). What people are used to is
 * the median over them of what each is used to (STATUS rule 11), the number that stands on their cards.
 */
export function answersFigure(
  histories: Histories,
  period: Period,
  time: WorkingTime,
): AnswerFigure {
  const each = [...histories].map(([contactId, interactions]) => ({ contactId, interactions }));
  const given = each.flatMap(({ contactId, interactions }) =>
    answersIn(interactions)
      .filter(({ answeredAt }) => isWithin(answeredAt, period))
      .map((one) => ({ contactId, isFirst: one.isFirst, hours: hoursOf(one, time) })),
  );
  const firsts = given.filter(({ isFirst }) => isFirst);
  const usual = each
    .map(({ interactions }) => usualAnswerHours(interactions, time))
    .filter((hours) => hours !== null);
  return {
    firsts: firsts.toSorted(slowestFirst).map(({ contactId, hours }) => ({ contactId, hours })),
    firstHours: medianOrNone(firsts.map(({ hours }) => hours)),
    hours: medianOrNone(given.map(({ hours }) => hours)),
    usualHours: medianOrNone(usual),
  };
}

function slowestFirst(a: AnswerGiven, b: AnswerGiven): number {
  return b.hours - a.hours;
}

function medianOrNone(hours: readonly number[]): number | null {
  return hours.length === 0 ? null : medianOf(hours);
}
