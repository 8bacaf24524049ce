import { lossDeeds, type LossReason, type LossRecord, lossReasons } from '../loss';
import { commonOf, commonValues } from './common';
import { faultsIn } from './faults';
import type { RecordForm, Told } from './recordForm';
import { comingRule, happenedRule } from './rules';
import { dayIn, type Values, wordsIn } from './values';

/** DESIGN P9: can be left half done; only a review that is said to be done (`done`) wants its reason. */
export const lossForm: RecordForm<LossRecord> = {
  blank: (today) => ({
    scope: 'person',
    reason: '',
    promisedLowest: '',
    preventable: '',
    leftRoom: '',
    cure: '',
    cured: '',
    theirAnswer: '',
    tryAgainOn: '',
    'thank-you': 'yes',
    'ask-why': 'yes',
    done: '',
    day: today.toString(),
  }),
  valuesOf: (record, zone) => ({
    ...commonValues(record, zone),
    scope: record.scope,
    reason: record.reason ?? '',
    promisedLowest: yesNo(record.promisedLowest),
    preventable: yesNo(record.preventable),
    leftRoom: record.leftRoom ?? '',
    cure: record.cure ?? '',
    cured: record.curedAt === null ? '' : 'yes',
    theirAnswer: record.theirAnswer ?? '',
    tryAgainOn: record.tryAgainOn ?? '',
    ...Object.fromEntries(
      lossDeeds.map((one) => [one, record.without?.includes(one) ? '' : 'yes']),
    ),
    done: '',
  }),
  faults: (values, { now, before }) =>
    faultsIn({
      reason: values['done'] === 'yes' && reasonIn(values) === null ? 'noChoice' : null,
      tryAgainOn: comingRule(values, 'tryAgainOn', {
        now,
        before: before?.tryAgainOn ?? undefined,
      }),
      cure: values['cured'] === 'yes' && wordsIn(values, 'cure') === null ? 'wanted' : null,
      day: happenedRule(values, 'day', now),
    }),
  recordOf: (values, told) => ({
    ...commonOf(values, told),
    kind: 'loss',
    scope: scopeIn(values),
    reason: reasonIn(values),
    preventable: isYes(values['preventable']),
    leftRoom: wordsIn(values, 'leftRoom'),
    promisedLowest: reasonIn(values) === 'price' ? isYes(values['promisedLowest']) : null,
    askedAt: told.before?.askedAt ?? null,
    theirAnswer: wordsIn(values, 'theirAnswer'),
    tryAgainOn: dayIn(values, 'tryAgainOn')?.toString() ?? null,
    cure: wordsIn(values, 'cure'),
    ...withoutIn(values),
    ...instantsOf(values, told),
  }),
};

/** The first time that each was said counts. */
function instantsOf(values: Values, { before, now }: Told<LossRecord>) {
  const at = now.epochMilliseconds;
  const isCured = values['cured'] === 'yes';
  const isReviewed = values['done'] === 'yes';
  return {
    curedAt: isCured ? (before?.curedAt ?? at) : null,
    reviewedAt: before?.reviewedAt ?? (isReviewed ? at : null),
  };
}

/** A "no" to one offer has no ticks: its thanks are always offered. */
function withoutIn(values: Values): Pick<LossRecord, 'without'> {
  if (scopeIn(values) === 'offer') return {};
  const without = lossDeeds.filter((one) => values[one] === '');
  return without.length === 0 ? {} : { without };
}

function scopeIn({ scope }: Values): LossRecord['scope'] {
  return scope === 'offer' || scope === 'company' ? scope : 'person';
}

function reasonIn({ reason }: Values): LossReason | null {
  return lossReasons.find((one) => one === reason) ?? null;
}

function isYes(text: string | undefined): boolean | null {
  if (text === 'yes') return true;
  return text === 'no' ? false : null;
}

function yesNo(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'yes' : 'no';
}
