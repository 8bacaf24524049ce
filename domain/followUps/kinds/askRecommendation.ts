import { type RecordOf, recordsOf } from '@/domain/records/record';
import { DAY } from '@/domain/retention/policy';
import { addWorkingDays } from '@/domain/time/workingTime';
import { calendarOf } from '../calendarOf';
import type { FollowUp } from '../followUp';
import { isOver } from '../isOver';
import { ofRecord } from '../ofRecord';
import { isOpenProblem } from '../problemState';
import type { KindRules, PersonFacts } from './kind';
import { reply } from './reply';
import { usualRules } from './usualRules';

const DAYS_AFTER_THANKS = 2;
const BROKEN_WORD_DAYS = 60;
const ONCE_IN_DAYS = 365;
/** "A few days ago you wrote": later it is not true. */
const PRAISE_DAYS = 30;

/**
 * DESIGN P12: earliest two days after the thanks for their praise, in a mail of its own, once a year; never with a problem
 * open, a word broken within 60 days or an answer owed.
 */
export const askRecommendation: KindRules = {
  ...usualRules,
  suggest: (person) => {
    const praise = recordsOf(person.records, 'kind-words').at(-1);
    if (praise === undefined || !mayBeAsked(person)) return [];
    const thankedAt = thankedFor(praise, person);
    return thankedAt === null ? [] : [ask(person, praise, thankedAt)];
  },
};

function mayBeAsked(person: PersonFacts): boolean {
  const { records, closed, now } = person;
  const ago = (days: number) => now.epochMilliseconds - days * DAY;
  const wasAsked = closed.some(
    ({ kind, state, closed: when }) =>
      kind === 'ask-recommendation' && state === 'done' && (when?.at ?? 0) > ago(ONCE_IN_DAYS),
  );
  const hasProblem = recordsOf(records, 'problem').some(isOpenProblem);
  const broken = recordsOf(records, 'promise').some(
    ({ by, brokenAt }) => by === 'us' && (brokenAt ?? 0) > ago(BROKEN_WORD_DAYS),
  );
  return (
    !wasAsked && !hasProblem && !broken && reply.suggest(person).length === 0 && !isOver(person)
  );
}

/** When they were thanked since they said it. */
function thankedFor(praise: RecordOf<'kind-words'>, { closed, now }: PersonFacts): number | null {
  if (praise.at < now.epochMilliseconds - PRAISE_DAYS * DAY) return null;
  const thanks = closed.filter(
    ({ kind, state, closed: when }) =>
      kind === 'thank-you' && state === 'done' && (when?.at ?? 0) >= praise.at,
  );
  const [first] = thanks.map(({ closed: when }) => when?.at ?? 0).toSorted((a, b) => a - b);
  return first ?? null;
}

function ask(person: PersonFacts, praise: RecordOf<'kind-words'>, thankedAt: number): FollowUp {
  const { dayOf, time } = calendarOf(person);
  // The working day after the day before: on that day itself, or the next on which somebody works.
  const earliest = dayOf(thankedAt).add({ days: DAYS_AFTER_THANKS - 1 });
  const due = { on: addWorkingDays(earliest, 1, time).toString() };
  const id = `ask-recommendation:${praise.id}`;
  return ofRecord(person, praise, {
    id,
    kind: 'ask-recommendation',
    due,
    topic: praise.words.slice(0, 500),
  });
}
