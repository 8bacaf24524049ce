import { recordsOf } from '@/domain/records/record';
import { calendarOf } from './calendarOf';
import type { FollowUp } from './followUp';
import type { PersonFacts } from './kinds/kind';
import { ofRecord } from './ofRecord';

/** So long one can try whether it holds. */
const WORKING_DAYS_TO_TRY = 2;

/** DESIGN P4: we say that it is solved; whether it really is only the customer knows. A small problem has no clock. */
export function solvedChecks(person: PersonFacts): readonly FollowUp[] {
  const { workingDaysAfter } = calendarOf(person);
  return recordsOf(person.records, 'problem').flatMap((problem) => {
    const { solvedAt, confirmedAt, gravity, toSolve } = problem;
    if (solvedAt === null || confirmedAt !== null || gravity === 'small') return [];
    const due = workingDaysAfter(solvedAt, WORKING_DAYS_TO_TRY);
    const id = `check-in:solved:${problem.id}`;
    const topic = toSolve[0]?.words ?? null;
    return [
      ofRecord(person, problem, {
        id,
        kind: 'check-in',
        due,
        aspect: 'solved',
        topic,
        since: solvedAt,
      }),
    ];
  });
}
