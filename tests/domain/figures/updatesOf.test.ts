import { expect, test } from 'vitest';
import { updatesOf } from '@/domain/figures/updatesOf';
import { aProblem } from '../../builders/aRecord';
import { noon, rome } from '../../builders/someFacts';

const problem = (words: readonly string[], of: Parameters<typeof aProblem>[0] = {}) =>
  aProblem({
    at: noon('2026-11-09'),
    acknowledgedAt: noon('2026-11-09'),
    updates: words.map((day) => ({ at: noon(day), words: null })),
    ...of,
  });
const onTime = (...args: Parameters<typeof problem>) =>
  updatesOf(problem(...args), rome).map(({ isOnTime }) => isOnTime);

test('each word by the second working day after the one before', () => {
  expect(onTime(['2026-11-11', '2026-11-13', '2026-11-17'])).toEqual([true, true, true]);
  expect(onTime(['2026-11-12', '2026-11-16'])).toEqual([false, true]);
});

test('that it is solved is a word too', () => {
  expect(onTime(['2026-11-11'], { solvedAt: noon('2026-11-20') })).toEqual([true, false]);
});

test('a small problem has no clock', () => {
  expect(onTime(['2026-11-30'], { gravity: 'small' })).toEqual([]);
});
