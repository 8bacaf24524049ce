import { updatedProblem } from '@/domain/records/problemActs';
import { type RecordOf, recordsOf } from '@/domain/records/record';
import type { Due } from '@/domain/time/dueSchema';
import { calendarOf } from '../calendarOf';
import type { FollowUp } from '../followUp';
import { ofRecord, recordOf } from '../ofRecord';
import { isOpenProblem, lastWordAt } from '../problemState';
import { ranks } from '../ranks';
import type { KindRules, PersonFacts } from './kind';
import { usualRules } from './usualRules';

/**
 * DESIGN P4: they are kept posted while it lasts, also when there is no progress: on the day that was named, else every so
 * many working days after the last word. Any own word is one; each update asks for the next.
 */
export const progressUpdate: KindRules = {
  ...usualRules,
  suggest: (person) =>
    recordsOf(person.records, 'problem').flatMap((one) => suggestFor(person, one)),
  recordsAfter: (followUp, { at, isDismissed, date }, records) => {
    const problem = recordOf(followUp, records, 'problem');
    if (problem === null || isDismissed) return [];
    return [updatedProblem(problem, { at, words: null, nextWordBy: date ?? null })];
  },
  writtenAs: () => 'reply',
  reddens: () => true,
  rank: () => ranks.progressUpdate,
  missMakes: () => 'update-overdue',
};

function suggestFor(person: PersonFacts, problem: RecordOf<'problem'>): readonly FollowUp[] {
  const last = lastWordAt(problem, person.interactions);
  if (last === null || !isOpenProblem(problem) || problem.gravity === 'small') return [];
  const due = dueAfter(last, problem, person);
  return [
    ofRecord(person, problem, {
      id: `progress-update:${problem.id}:${'on' in due ? due.on : due.at}`,
      kind: 'progress-update',
      due,
      topic: problem.toSolve.find(({ solvedAt }) => solvedAt === null)?.words ?? null,
    }),
  ];
}

/** A word that went out on the promised day or later was the promised one. */
function dueAfter(last: number, problem: RecordOf<'problem'>, person: PersonFacts): Due {
  const { dueDay, startOf, workingDaysAfter } = calendarOf(person);
  const { nextWordBy, updateEveryDays } = problem;
  const isToCome = nextWordBy !== null && last < startOf(dueDay(nextWordBy));
  return isToCome ? nextWordBy : workingDaysAfter(last, updateEveryDays);
}
