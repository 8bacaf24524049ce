import { i18n } from '#i18n';
import type { Note } from '@/domain/people/note';
import { type PersonRecord, type RecordOf, recordsOf } from '@/domain/records/record';
import { expectationDays } from '../records/expectationDays';
import { promiseWhen } from '../records/promiseWhen';
import { recordLine } from '../records/recordLine';
import type { Moment } from '../words/moment';

type Records = readonly PersonRecord[];

/** Words given for a day, ours and theirs, and what they chose us for. */
export function promiseLines(records: Records, moment: Moment): readonly string[] {
  const open = recordsOf(records, 'promise').filter(({ state }) => state === 'open');
  return open.map((promise) =>
    promise.due === null
      ? recordLine(promise, moment)
      : `${promise.what} (${promiseWhen(promise, moment)})`,
  );
}

/** Of each piece of work that goes on. */
export function expectsLines(records: Records, moment: Moment): readonly string[] {
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

const VALUES_TOLD = 3;

/** Facts for the work, pinned notes, and what of value was given lately, so that it is not given again. */
export function worthKnowingLines(records: Records, notes: readonly Note[]): readonly string[] {
  const given = recordsOf(records, 'value-given').slice(-VALUES_TOLD);
  return [
    ...recordsOf(records, 'work-fact').map(({ words }) => words),
    ...notes.filter(({ pinned }) => pinned).map(({ text }) => text),
    ...given.map(({ words }) => i18n.t('record.line.valueGiven', [words])),
  ];
}
