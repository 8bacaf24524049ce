import type { RecommendationRecord } from '../recommendation';
import { commonOf, commonValues } from './common';
import { faultsIn } from './faults';
import type { RecordForm } from './recordForm';
import { happenedRule, wordsRule } from './rules';
import { wordsIn } from './values';

/** DESIGN P12: whom they sent, and what became of it. */
export const recommendationForm: RecordForm<RecommendationRecord> = {
  blank: (today) => ({ referred: '', referredContactId: '', outcome: '', day: today.toString() }),
  valuesOf: (record, zone) => ({
    ...commonValues(record, zone),
    referred: record.referred,
    referredContactId: record.referredContactId ?? '',
    outcome: record.outcome ?? '',
  }),
  faults: (values, { now }) =>
    faultsIn({ referred: wordsRule(values, 'referred'), day: happenedRule(values, 'day', now) }),
  recordOf: (values, told) => ({
    ...commonOf(values, told),
    kind: 'recommendation',
    referred: wordsIn(values, 'referred') ?? '',
    referredContactId: wordsIn(values, 'referredContactId'),
    outcome: wordsIn(values, 'outcome'),
    toldAt: told.before?.toldAt ?? null,
  }),
};
