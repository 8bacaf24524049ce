import { recordsOf } from '@/domain/records/record';
import { recordLine } from '../records/recordLine';
import { problemWhen } from '../records/problemWhen';
import { deedWords } from '../words/deedWords';
import { dueWords } from '../words/dueWords';
import type { Moment } from '../words/moment';
import type { BriefFacts } from './briefParts';

/** Promises have a part of their own. */
const TOLD_ELSEWHERE = ['promise', 'waiting-for'];

/** Open problems with what is still to be solved, what is due, and what is arranged. */
export function openLines(
  { records, followUps }: Pick<BriefFacts, 'records' | 'followUps'>,
  moment: Moment,
): readonly string[] {
  const problems = recordsOf(records, 'problem')
    .filter(({ confirmedAt }) => confirmedAt === null)
    .map((problem) => {
      const open = problem.toSolve.filter(({ solvedAt }) => solvedAt === null);
      const things = (open.length > 0 ? open : problem.toSolve).map(({ words }) => words);
      return `${things.join('; ')} (${problemWhen(problem, moment)})`;
    });
  const due = followUps
    .filter(({ kind }) => !TOLD_ELSEWHERE.includes(kind))
    .map((one) => `${deedWords(one)}, ${dueWords(one, moment).words}`);
  const arranged = recordsOf(records, 'arranged')
    .filter(({ outcome, startsAt }) => outcome === null && startsAt > moment.now.epochMilliseconds)
    .map((one) => recordLine(one, moment));
  return [...problems, ...arranged, ...due];
}
