import type { ArrangedRecord } from '../arranged';
import { commonOf, commonValues } from './common';
import { dueIn, dueValues } from './dueIn';
import { faultsIn } from './faults';
import type { RecordForm, Told } from './recordForm';
import { comingRule, timeRule } from './rules';
import { dayIn, timeIn, type Values } from './values';

/** DESIGN §7: a call or meeting that is to come; what is over is *We spoke*. */
export const arrangedForm: RecordForm<ArrangedRecord> = {
  blank: () => ({ talk: 'call', on: '', time: '' }),
  valuesOf: (record, zone) => ({
    ...commonValues(record, zone),
    talk: record.talk,
    ...dueValues({ at: instantOf(record).toString() }, zone),
  }),
  faults: (values, told) => {
    const isSame = told.before !== null && startOf(values, told) === told.before.startsAt;
    if (isSame) return {};
    return faultsIn({
      on: dayIn(values, 'on') === null ? 'noDay' : comingRule(values, 'on', asNew(told)),
      time:
        timeIn(values, 'time') === null
          ? 'noTime'
          : timeRule(values, { on: 'on', time: 'time' }, told.now),
    });
  },
  recordOf: (values, told) => ({
    ...commonOf(values, told),
    kind: 'arranged',
    talk: values['talk'] === 'meeting' ? 'meeting' : 'call',
    startsAt: startOf(values, told) ?? told.now.epochMilliseconds,
    outcome: told.before?.outcome ?? null,
  }),
};

function asNew({ now }: Told<ArrangedRecord>) {
  return { now, before: undefined };
}

function instantOf({ startsAt }: ArrangedRecord): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(startsAt);
}

function startOf(values: Values, { now }: Told<ArrangedRecord>): number | null {
  const start = dueIn(values, now.timeZoneId);
  return start !== null && 'at' in start ? Temporal.Instant.from(start.at).epochMilliseconds : null;
}
