import type { Due } from '@/domain/time/dueSchema';
import type { PromiseRecord } from '../promise';
import { commonOf, commonValues } from './common';
import { dueIn, dueValues } from './dueIn';
import { type Fault, faultsIn } from './faults';
import type { RecordForm, Told } from './recordForm';
import { comingRule, timeRule, wordsRule } from './rules';
import { dayIn, type Values, wordsIn } from './values';

/** DESIGN P5: dated or standing; by us or by them. */
export const promiseForm: RecordForm<PromiseRecord> = {
  blank: () => ({ what: '', by: 'us', dated: 'yes', on: '', time: '', anew: '' }),
  valuesOf: (record, zone) => ({
    ...commonValues(record, zone),
    what: record.what,
    by: record.by,
    dated: record.due === null ? '' : 'yes',
    ...dueValues(record.due, zone),
    anew: '',
  }),
  faults: (values, told) =>
    faultsIn({
      what: wordsRule(values, 'what'),
      on: dayRule(values, told),
      time: isMoved(values, told) ? timeRule(values, { on: 'on', time: 'time' }, told.now) : null,
    }),
  recordOf: (values, told) => ({
    ...commonOf(values, told),
    kind: 'promise',
    what: wordsIn(values, 'what') ?? '',
    by: values['by'] === 'them' ? 'them' : 'us',
    due: dueOf(values, told),
    ...lifeOf(values, told),
  }),
};

function isDated(values: Values): boolean {
  return values['dated'] === 'yes';
}

function dueOf(values: Values, { now }: Told<PromiseRecord>): Due | null {
  return isDated(values) ? dueIn(values, now.timeZoneId) : null;
}

function dayRule(values: Values, told: Told<PromiseRecord>): Fault | null {
  if (!isDated(values)) return null;
  if (dayIn(values, 'on') === null) return 'noDay';
  const { now, before } = told;
  const stood = before === null ? undefined : dueValues(before.due, now.timeZoneId)['on'];
  return comingRule(values, 'on', { now, before: stood });
}

/** Whether another day or time stands there than before. */
function isMoved(values: Values, told: Told<PromiseRecord>): boolean {
  return JSON.stringify(dueOf(values, told)) !== JSON.stringify(told.before?.due ?? null);
}

const newLife = {
  state: 'open',
  closedAt: null,
  brokenAt: null,
  toldLateAt: null,
  earlierDues: [],
} as const;

/** A day that was agreed anew with the other side: they know, and the day before it is remembered. */
function lifeOf(values: Values, told: Told<PromiseRecord>) {
  const { state, closedAt, brokenAt, toldLateAt, earlierDues } = told.before ?? newLife;
  const life = { state, closedAt, brokenAt, toldLateAt, earlierDues };
  const due = told.before?.due ?? null;
  if (due === null || values['anew'] !== 'yes' || !isMoved(values, told)) return life;
  return {
    ...life,
    toldLateAt: told.now.epochMilliseconds,
    earlierDues: [...earlierDues, due],
  };
}
