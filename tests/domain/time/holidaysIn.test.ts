import { expect, test } from 'vitest';
import { awayPresets } from '@/domain/time/awayPresets';
import { easterOf } from '@/domain/time/easterOf';
import { holidaysIn } from '@/domain/time/holidaysIn';
import { addWorkingDays } from '@/domain/time/workingTime';
import { firstSettings, workingTimeOf } from '@/domain/people/settings';

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %d', (year, day) => {
  expect(easterOf(year).toString()).toBe(day);
});

test.each([
  ['IT', 12, ['2026-04-06', '2026-10-04']],
  ['DE', 9, ['2026-04-03', '2026-05-14', '2026-05-25']],
  ['FR', 11, ['2026-05-14', '2026-07-14']],
  ['ES', 10, ['2026-04-03', '2026-10-12']],
  // Boxing Day 2026 is a Saturday: made up for on the Monday.
  ['GB', 8, ['2026-05-04', '2026-05-25', '2026-08-31', '2026-12-28']],
  // Independence Day 2026 is a Saturday: off on the Friday.
  ['US', 11, ['2026-07-03', '2026-11-26', '2026-01-19']],
] as const)('in %s in 2026 there are %d, among them %j', (country, count, some) => {
  const days = holidaysIn(country, 2026);
  expect(days).toHaveLength(count);
  expect(days).toEqual(expect.arrayContaining([...some]));
});

test('Christmas on a Sunday is made up for after Boxing Day', () => {
  expect(holidaysIn('GB', 2022)).toEqual(expect.arrayContaining(['2022-12-26', '2022-12-27']));
});

test('working days leave out the holidays of the chosen countries and the time away', () => {
  const settings = firstSettings('Europe/Rome');
  const from = Temporal.PlainDate.from('2026-12-23');
  const after = (of: object) => addWorkingDays(from, 2, workingTimeOf({ ...settings, ...of }));
  expect(after({}).toString()).toBe('2026-12-25');
  expect(after({ holidayCountries: ['IT'] }).toString()).toBe('2026-12-28');
  const away = [{ from: '2026-12-24', to: '2027-01-06' }];
  expect(after({ away, holidayCountries: ['IT'] }).toString()).toBe('2027-01-08');
});

test('the coming times away come first, and can be changed', () => {
  const today = Temporal.PlainDate.from('2026-11-19');
  expect(awayPresets('IT', today).map(({ name, from, to }) => [name, from, to])).toEqual([
    ['christmas', '2026-12-24', '2027-01-06'],
    ['easter', '2027-03-28', '2027-03-29'],
    ['summer', '2027-08-08', '2027-08-23'],
  ]);
  expect(awayPresets('US', today).map(({ name }) => name)).toEqual(['christmas', 'christmas']);
});
