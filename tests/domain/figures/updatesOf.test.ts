import { expect, test } from 'vitest';
import { updatesOf } from '@/domain/figures/updatesOf';
import { reopenedProblem, solvedProblem, updatedProblem } from '@/domain/records/problemActs';
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

test('by the day that was told, where one was: early is on time, late is late, whatever the rhythm', () => {
  const told = (on: string, day: string) => [
    { at: noon('2026-11-10'), words: null },
    { at: noon(day), words: null, by: { on } },
  ];
  expect(onTime([], { updates: told('2026-11-20', '2026-11-20') })).toEqual([true, true]);
  expect(onTime([], { updates: told('2026-11-11', '2026-11-12') })).toEqual([true, false]);
});

test('a day that was told holds for the word that it is solved, too', () => {
  const of = { solvedAt: noon('2026-11-20') };
  expect(onTime([], { ...of, nextWordBy: { on: '2026-11-20' } })).toEqual([true]);
  expect(onTime([], { ...of, nextWordBy: { on: '2026-11-19' } })).toEqual([false]);
});

test('each update remembers the day that had been told for it', () => {
  const first = problem([], { nextWordBy: { on: '2026-11-20' } });
  const at = noon('2026-11-20');
  const { updates } = updatedProblem(first, { at, words: null, nextWordBy: { on: '2026-11-27' } });
  expect(updates).toEqual([{ at, words: null, by: { on: '2026-11-20' } }]);
  const solved = solvedProblem(updatedProblem(first, { at, words: null, nextWordBy: null }), at);
  expect(reopenedProblem({ ...solved, nextWordBy: { on: '2026-11-27' } }).nextWordBy).toBe(null);
});
