import type { FeedbackRecord } from '../feedback';
import { commonOf, commonValues } from './common';
import { faultsIn } from './faults';
import type { RecordForm } from './recordForm';
import { happenedRule, wordsRule } from './rules';
import { wordsIn } from './values';

/** DESIGN P16: what they said, and what we did with it. */
export const feedbackForm: RecordForm<FeedbackRecord> = {
  blank: (today) => ({ said: '', whatWeDid: '', day: today.toString() }),
  valuesOf: (record, zone) => ({
    ...commonValues(record, zone),
    said: record.said,
    whatWeDid: record.whatWeDid ?? '',
  }),
  faults: (values, { now }) =>
    faultsIn({ said: wordsRule(values, 'said'), day: happenedRule(values, 'day', now) }),
  recordOf: (values, told) => ({
    ...commonOf(values, told),
    kind: 'feedback',
    said: wordsIn(values, 'said') ?? '',
    whatWeDid: wordsIn(values, 'whatWeDid'),
    toldAt: told.before?.toldAt ?? null,
  }),
};
