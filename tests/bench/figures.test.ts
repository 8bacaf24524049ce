import { expect, test } from 'vitest';
import { added, median, medians, ratio, timesNone } from './figures';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], null],
  [[Number.NaN, 5], 5],
])('the middle of %j is %j', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test('what a variant adds is told round by round, so a slow round of the machine adds nothing', () => {
  const samples = { none: [10, 30, 11], premura: [12, 32, 13] };
  expect(added(samples)).toEqual({ none: 0, premura: 2 });
  expect(medians(samples)).toEqual({ none: 11, premura: 13 });
});

test('a round that no extension did not have counts for nobody', () => {
  expect(added({ none: [10], premura: [12, 99] }).premura).toBe(2);
});

test('twice as much as no extension is two', () => {
  expect(timesNone({ none: [2, 4], premura: [4, 8] }).premura).toBe(2);
});

test.each([
  [6, 3, 2],
  [6, 0, null],
  [null, 3, null],
  [6, undefined, null],
])('%j over %j is %j', (part, whole, expected) => {
  expect(ratio(part, whole)).toBe(expected);
});
