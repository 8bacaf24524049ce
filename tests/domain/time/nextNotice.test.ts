import { expect, test } from 'vitest';
import { nextNotice } from '@/domain/time/nextNotice';
import type { WorkingTime } from '@/domain/time/workingTime';

const zone = 'Europe/Rome';
const time: WorkingTime = {
  zone,
  days: [1, 2, 3, 4, 5],
  from: 510,
  to: 1080,
  holidays: ['2026-12-08'],
};
const at = (clock: string) => Temporal.PlainDateTime.from(clock).toZonedDateTime(zone).toInstant();
const next = (clock: string, lastDay: string | null) =>
  nextNotice({ at: 9 * 60, lastDay }, at(clock), time)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

test.each([
  ['before its hour', '2026-11-19T08:00', '2026-11-18', '2026-11-19T09:00'],
  ['after an hour that was slept over', '2026-11-19T16:00', '2026-11-18', '2026-11-19T09:00'],
  ['once it was shown', '2026-11-19T09:00', '2026-11-19', '2026-11-20T09:00'],
  ['on Friday evening', '2026-11-20T18:00', '2026-11-20', '2026-11-23T09:00'],
  ['on a Saturday', '2026-11-21T10:00', '2026-11-19', '2026-11-23T09:00'],
  ['on a holiday', '2026-12-08T10:00', '2026-12-07', '2026-12-09T09:00'],
  ['with a clock that was put back', '2026-11-18T10:00', '2026-11-19', '2026-11-19T09:00'],
  ['over a change of the clock', '2026-10-23T10:00', '2026-10-23', '2026-10-26T09:00'],
])('the next one comes %s', (_when, ...[now, lastDay, expected]) => {
  expect(next(now, lastDay)).toBe(expected);
});
