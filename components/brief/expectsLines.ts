import { i18n } from '#i18n';
import { type PersonRecord, type RecordOf, recordsOf } from '@/domain/records/record';
import { expectationDays } from '../records/expectationDays';
import type { Moment } from '../words/moment';

/** Of each piece of work that goes on. */
export function expectsLines(records: readonly PersonRecord[], moment: Moment): readonly string[] {
  return recordsOf(records, 'expectations')
    .filter(({ balancedAt }) => balancedAt === null)
    .flatMap((one) => expectsOf(one, moment));
}

function expectsOf(one: RecordOf<'expectations'>, moment: Moment): readonly string[] {
  const { work, expects, wouldDisappoint, cannotPromise } = one;
  return [
    expects === null ? work : `${work}: ${expects}`,
    wouldDisappoint && i18n.t('record.expectations.disappointing', [wouldDisappoint]),
    cannotPromise && i18n.t('brief.cannotPromise', [cannotPromise]),
    ...expectationDays(one, moment),
  ].filter((line) => line !== null);
}
