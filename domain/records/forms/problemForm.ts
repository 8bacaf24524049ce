import { LONGEST_CADENCE, type ProblemRecord } from '../problem';
import { commonOf, commonValues } from './common';
import { dueIn, dueValues } from './dueIn';
import { faultsIn } from './faults';
import type { RecordForm, Told } from './recordForm';
import { comingRule, happenedRule, timeRule } from './rules';
import { linesIn, type Values } from './values';

/** DESIGN P4: so many working days between two words, unless the user says otherwise. */
const USUAL_CADENCE = 2;

/** DESIGN P3, P4: what must be solved, in the customer's words, one a line. */
export const problemForm: RecordForm<ProblemRecord> = {
  blank: (today) => ({
    toSolve: '',
    gravity: 'normal',
    every: String(USUAL_CADENCE),
    on: '',
    time: '',
    day: today.toString(),
  }),
  valuesOf: (record, zone) => ({
    ...commonValues(record, zone),
    toSolve: record.toSolve.map(({ words }) => words).join('\n'),
    gravity: record.gravity,
    every: String(record.updateEveryDays),
    ...dueValues(record.nextWordBy, zone),
  }),
  faults: (values, told) =>
    faultsIn({
      toSolve: linesIn(values, 'toSolve').length === 0 ? 'wanted' : null,
      every: cadenceIn(values) === null ? 'everyRange' : null,
      on: comingRule(values, 'on', { now: told.now, before: nextDayBefore(told) }),
      time: (values['on'] ?? '') === nextDayBefore(told) ? null : timeOf(values, told),
      day: happenedRule(values, 'day', told.now),
    }),
  recordOf: (values, told) => ({
    ...commonOf(values, told),
    kind: 'problem',
    toSolve: linesIn(values, 'toSolve').map((words) => ({
      words,
      solvedAt: solvedAt(words, told),
    })),
    gravity: gravityIn(values),
    updateEveryDays: cadenceIn(values) ?? USUAL_CADENCE,
    nextWordBy: dueIn(values, told.now.timeZoneId),
    ...lifeOf(told),
  }),
};

function timeOf(values: Values, { now }: Told<ProblemRecord>) {
  return timeRule(values, { on: 'on', time: 'time' }, now);
}

function nextDayBefore({ before, now }: Told<ProblemRecord>): string | undefined {
  return before === null ? undefined : dueValues(before.nextWordBy, now.timeZoneId)['on'];
}

/** Whole working days; `null` where it is none that can be kept. */
function cadenceIn(values: Values): number | null {
  const days = Number((values['every'] ?? '').trim() || Number.NaN);
  return Number.isInteger(days) && days >= 1 && days <= LONGEST_CADENCE ? days : null;
}

function gravityIn({ gravity }: Values): ProblemRecord['gravity'] {
  return gravity === 'small' || gravity === 'grave' ? gravity : 'normal';
}

/** What was solved stays solved, as long as its words stay. */
function solvedAt(words: string, { before }: Told<ProblemRecord>): number | null {
  return before?.toSolve.find((thing) => thing.words === words)?.solvedAt ?? null;
}

const newLife = { acknowledgedAt: null, updates: [], solvedAt: null, confirmedAt: null };

function lifeOf({ before }: Told<ProblemRecord>) {
  const { acknowledgedAt, updates, solvedAt: solved, confirmedAt } = before ?? newLife;
  return { acknowledgedAt, updates, solvedAt: solved, confirmedAt };
}
