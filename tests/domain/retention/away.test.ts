import { expect, test } from 'vitest';
import { afterPresent, presentBetween, unionOf } from '@/domain/retention/away';

const intervals = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, to]) => ({ from, to }));

test.each([
  ['overlapping', intervals([0, 10], [5, 20]), intervals([0, 20])],
  ['touching', intervals([0, 10], [10, 20]), intervals([0, 20])],
  ['apart, in any order', intervals([30, 40], [0, 10]), intervals([0, 10], [30, 40])],
  ['one inside the other', intervals([0, 50], [10, 20]), intervals([0, 50])],
  ['empty or turned round', intervals([5, 5], [9, 3]), []],
  ['turned round after another', intervals([0, 10], [20, 15]), intervals([0, 10])],
])('holidays that are %s count once', (_what, given, union) => {
  expect(unionOf(given)).toEqual(union);
});

const away = intervals([10, 20], [40, 45]);

test.each([
  [0, 10, 10],
  [0, 20, 10],
  [0, 15, 10],
  [12, 18, 0],
  [15, 30, 10],
  [0, 100, 85],
  [20, 40, 20],
])('from %d to %d somebody was there for %d', (from, to, present) => {
  expect(presentBetween(from, to, away)).toBe(present);
});

test.each([
  [0, 5, 5],
  [0, 10, 10],
  [0, 11, 21],
  [15, 5, 25],
  [0, 31, 46],
  [45, 7, 52],
])('from %d on, %d of presence are over at %d', (from, duration, at) => {
  expect(afterPresent(from, duration, away)).toBe(at);
});
