import { workingTimeOf } from '@/domain/people/settings';
import { type RecordOf, recordsOf } from '@/domain/records/record';
import { answerAllowance } from '@/domain/retention/answerTimes';
import { addWorkingHours } from '@/domain/time/workingTime';
import type { FollowUp } from '../followUp';
import { ofRecord, recordOf } from '../ofRecord';
import { isOpenProblem, lastWordAt, toldAt } from '../problemState';
import { ranks } from '../ranks';
import { isTextSent } from '../isTextSent';
import type { KindRules, PersonFacts } from './kind';
import { usualRules } from './usualRules';

/**
 * DESIGN P3: "I have understood", within the hours that this person is used to. Any own word since the problem was told is
 * that word: from then on they are kept posted. A small problem has no clock.
 */
export const acknowledge: KindRules = {
  ...usualRules,
  showsFrom: 'at-once',
  suggest: (person) =>
    recordsOf(person.records, 'problem').flatMap((one) => suggestFor(person, one)),
  isSettledBy: (followUp, interaction) =>
    isTextSent(followUp, interaction) ||
    ((interaction.direction === 'out' || interaction.direction === 'both') &&
      interaction.id !== followUp.interactionId &&
      interaction.at > Math.max(followUp.since ?? 0, followUp.notBefore ?? 0)),
  recordsAfter: (followUp, { at, isDismissed, date }, records) => {
    const problem = recordOf(followUp, records, 'problem');
    if (problem === null || isDismissed) return [];
    return [{ ...problem, acknowledgedAt: at, nextWordBy: date ?? problem.nextWordBy }];
  },
  writtenAs: () => 'reply',
  outlivesFacts: ({ notBefore }) => notBefore !== null,
  reddens: () => true,
  rank: () => ranks.acknowledge,
  missMakes: () => 'awaiting-you',
};

function suggestFor(person: PersonFacts, problem: RecordOf<'problem'>): readonly FollowUp[] {
  const { interactions, settings } = person;
  const isNew = isOpenProblem(problem) && lastWordAt(problem, interactions) === null;
  if (!isNew || problem.gravity === 'small') return [];
  const since = toldAt(problem, interactions);
  const time = workingTimeOf(settings);
  const told = Temporal.Instant.fromEpochMilliseconds(since);
  const due = addWorkingHours(told, answerAllowance(interactions, time), time);
  return [
    ofRecord(person, problem, {
      id: `acknowledge:${problem.id}`,
      kind: 'acknowledge',
      due: { at: due.toString() },
      topic: problem.toSolve[0]?.words ?? null,
      since,
    }),
  ];
}
