import { expect, test } from 'vitest';
import {
  dayOfMonthAfter,
  endOfThis,
  partOfMonthAfter,
  weekdayAfter,
} from '@/domain/time/comingDay';

const wednesday = Temporal.PlainDate.from('2026-11-18');

test.each([
  [18, '2026-12-18'],
  [19, '2026-11-19'],
  [1, '2026-12-01'],
  [31, '2026-12-31'],
  [0, undefined],
  [32, undefined],
])('the coming %ith is %s', (number, day) => {
  expect(dayOfMonthAfter(wednesday, number)?.toString()).toBe(day);
});

test('the 31st waits for a month that has one', () => {
  const inJanuary = Temporal.PlainDate.from('2027-01-31');
  expect(dayOfMonthAfter(inJanuary, 31)?.toString()).toBe('2027-03-31');
});

test('the weekday of today is a week away', () => {
  expect(weekdayAfter(wednesday, 3).toString()).toBe('2026-11-25');
  expect(weekdayAfter(wednesday, 4).toString()).toBe('2026-11-19');
  expect(weekdayAfter(wednesday, 2).toString()).toBe('2026-11-24');
});

test.each([
  ['2026-11-18', '2026-11-20'],
  ['2026-11-20', '2026-11-20'],
  ['2026-11-21', '2026-11-27'],
  ['2026-11-22', '2026-11-27'],
])('on %s the week ends on Friday %s', (today, friday) => {
  expect(endOfThis.week(Temporal.PlainDate.from(today)).toString()).toBe(friday);
});

test('parts of a month that are over belong to the next year', () => {
  expect(partOfMonthAfter(wednesday, 'middle', 11).toString()).toBe('2027-11-15');
  expect(partOfMonthAfter(wednesday, 'end', 11).toString()).toBe('2026-11-30');
  expect(partOfMonthAfter(wednesday, 'end', 2).toString()).toBe('2027-02-28');
  expect(partOfMonthAfter(wednesday, 'start', 12).toString()).toBe('2026-12-01');
});
