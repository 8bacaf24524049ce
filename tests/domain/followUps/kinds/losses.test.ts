import { describe, expect, test } from 'vitest';
import { close } from '@/domain/followUps/close';
import { askWhy } from '@/domain/followUps/kinds/askWhy';
import { winBack } from '@/domain/followUps/kinds/winBack';
import { recordsAfter } from '@/domain/followUps/recordsAfter';
import type { RecordOf } from '@/domain/records/record';
import { aPerson, atRome } from '../../../builders/aPerson';
import { ofARecord } from '../../../builders/aRecord';

const loss = (of: Partial<RecordOf<'loss'>> = {}): RecordOf<'loss'> => ({
  ...ofARecord,
  kind: 'loss',
  scope: 'person',
  reason: 'communication',
  preventable: null,
  leftRoom: null,
  promisedLowest: null,
  reviewedAt: null,
  askedAt: null,
  theirAnswer: null,
  tryAgainOn: null,
  curedAt: null,
  cure: null,
  ...of,
});
const order: RecordOf<'order'> = {
  ...ofARecord,
  id: 'record-9',
  at: ofARecord.at + 1,
  kind: 'order',
  what: 'x',
  isFirst: false,
  deliveredOn: null,
};

describe('asking why', () => {
  test('two weeks later, on a working day', () => {
    expect(askWhy.suggest(aPerson({ records: [loss()] }))[0]?.due).toEqual({ on: '2026-12-01' });
    const saturday = loss({ at: atRome('2026-11-14T10:00') });
    expect(askWhy.suggest(aPerson({ records: [saturday] }))[0]?.due).toEqual({ on: '2026-11-30' });
  });

  test.each([
    ['after a no to one offer', { scope: 'offer' }],
    ['where the firm is no more', { reason: 'closed-down' }],
    ['where it is left out', { without: ['ask-why'] }],
    ['where it was asked', { askedAt: 1 }],
    ['where they have said it', { theirAnswer: 'too slow' }],
  ] as const)('not %s', (_when, of) => {
    expect(askWhy.suggest(aPerson({ records: [loss(of)] }))).toEqual([]);
  });

  test('is written down', () => {
    const [one] = askWhy.suggest(aPerson({ records: [loss()] }));
    const closed = one ? [close(one, 'done', { how: 'message', at: 7 })] : [];
    expect(recordsAfter(closed, [loss()])).toMatchObject([{ askedAt: 7 }]);
  });
});

describe('trying again', () => {
  const due = (of: Partial<RecordOf<'loss'>>, more: readonly RecordOf<'order'>[] = []) =>
    winBack.suggest(aPerson({ records: [loss(of), ...more] })).map((one) => one.due);

  test('on the day of the review, only once the cause is cured', () => {
    expect(due({ tryAgainOn: '2027-02-15' })).toEqual([]);
    expect(due({ tryAgainOn: '2027-02-15', curedAt: 1 })).toEqual([{ on: '2027-02-15' }]);
    const late = atRome('2027-03-01T09:00');
    expect(due({ tryAgainOn: '2027-02-15', curedAt: late })).toEqual([{ on: '2027-03-01' }]);
  });

  test('not where they have come back', () => {
    expect(due({ tryAgainOn: '2027-02-15', curedAt: 1 }, [order])).toEqual([]);
  });
});
