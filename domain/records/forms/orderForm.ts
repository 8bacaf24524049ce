import type { OrderRecord } from '../order';
import { commonOf, commonValues } from './common';
import { type Fault, faultsIn } from './faults';
import type { RecordForm } from './recordForm';
import { happenedRule, isAfter, wordsRule } from './rules';
import { dayIn, type Values, wordsIn } from './values';

/** An order, and the day of its delivery once that has happened. */
export const orderForm: RecordForm<OrderRecord> = {
  blank: (today) => ({ what: '', isFirst: '', deliveredOn: '', day: today.toString() }),
  valuesOf: (record, zone) => ({
    ...commonValues(record, zone),
    what: record.what,
    isFirst: record.isFirst ? 'yes' : '',
    deliveredOn: record.deliveredOn ?? '',
  }),
  faults: (values, { now }) =>
    faultsIn({
      what: wordsRule(values, 'what'),
      day: happenedRule(values, 'day', now),
      deliveredOn: deliveryRule(values, now),
    }),
  recordOf: (values, told) => ({
    ...commonOf(values, told),
    kind: 'order',
    what: wordsIn(values, 'what') ?? '',
    isFirst: values['isFirst'] === 'yes',
    deliveredOn: dayIn(values, 'deliveredOn')?.toString() ?? null,
  }),
};

function deliveryRule(values: Values, now: Temporal.ZonedDateTime): Fault | null {
  if ((values['deliveredOn'] ?? '') === '') return null;
  const ordered = dayIn(values, 'day');
  const delivered = dayIn(values, 'deliveredOn');
  const isEarlier = ordered !== null && delivered !== null && isAfter(ordered, delivered);
  return isEarlier ? 'endBeforeStart' : happenedRule(values, 'deliveredOn', now);
}
