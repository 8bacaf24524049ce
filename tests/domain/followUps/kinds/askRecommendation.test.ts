import { describe, expect, test } from 'vitest';
import type { FollowUp } from '@/domain/followUps/followUp';
import { askRecommendation } from '@/domain/followUps/kinds/askRecommendation';
import { aFollowUp } from '../../../builders/aFollowUp';
import { aMail } from '../../../builders/aMail';
import { aPerson, atRome } from '../../../builders/aPerson';
import { aProblem, aPromise, ofARecord } from '../../../builders/aRecord';

/** Said on Tuesday 17 November. */
const praise = { ...ofARecord, id: 'praise', kind: 'kind-words', words: 'Perfetto.' } as const;
const done = (kind: FollowUp['kind'], at: number) =>
  aFollowUp({ id: `${kind}-${at}`, kind, state: 'done', closed: { how: 'message', at } });
const thanked = done('thank-you', atRome('2026-11-18T10:00'));
const suggested = (of: Parameters<typeof aPerson>[0] = {}) =>
  askRecommendation.suggest(aPerson({ records: [praise], closed: [thanked], ...of }));

test('earliest two days after the thanks, on a working day', () => {
  expect(suggested()[0]?.due).toEqual({ on: '2026-11-20' });
  const friday = done('thank-you', atRome('2026-11-20T10:00'));
  const now = Temporal.Instant.from('2026-11-20T10:00:00Z');
  expect(suggested({ closed: [friday], now })[0]?.due).toEqual({ on: '2026-11-23' });
});

describe('not', () => {
  test.each([
    ['before they were thanked', { closed: [] }],
    [
      'twice in a year',
      { closed: [thanked, done('ask-recommendation', atRome('2026-02-01T10:00'))] },
    ],
    ['with a problem open', { records: [praise, aProblem()] }],
    [
      'with a word broken within sixty days',
      { records: [praise, aPromise({ brokenAt: atRome('2026-10-01T10:00') })] },
    ],
    [
      'with an answer owed',
      { interactions: [aMail({ id: 'asked', at: atRome('2026-11-19T09:00'), asks: true })] },
    ],
    ['long after the praise', { now: Temporal.Instant.from('2026-12-20T09:00:00Z') }],
  ])('%s', (_when, of) => {
    expect(suggested(of)).toEqual([]);
  });

  test('but again once the year and the sixty days are over', () => {
    const old = done('ask-recommendation', atRome('2025-11-01T10:00'));
    const kept = aPromise({ brokenAt: atRome('2026-09-01T10:00'), toldLateAt: 1 });
    expect(suggested({ closed: [thanked, old], records: [kept, praise] })).toHaveLength(1);
  });
});
