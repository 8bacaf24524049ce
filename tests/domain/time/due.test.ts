import { describe, expect, test } from 'vitest';
import { dueDayOf, openDueOf } from '@/domain/time/due';
import { dueSchema } from '@/domain/time/dueSchema';

const opens = (due: Parameters<typeof openDueOf>[0], zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(openDueOf(due, zone)).toString();

test('an hour is overdue from that very instant, wherever home is', () => {
  const due = { at: '2026-11-19T11:00:00Z' };
  expect(opens(due, 'Europe/Rome')).toBe('2026-11-19T11:00:00Z');
  expect(opens(due, 'Asia/Tokyo')).toBe('2026-11-19T11:00:00Z');
});

// The clocks changed or change on 29 March and 25 October 2026 in Rome, on 8 March and 1 November in New York.
test.each([
  ['2026-11-19', 'Europe/Rome', '2026-11-19T23:00:00Z'],
  ['2026-03-28', 'Europe/Rome', '2026-03-28T23:00:00Z'],
  ['2026-03-29', 'Europe/Rome', '2026-03-29T22:00:00Z'],
  ['2026-10-24', 'Europe/Rome', '2026-10-24T22:00:00Z'],
  ['2026-10-25', 'Europe/Rome', '2026-10-25T23:00:00Z'],
  ['2026-03-07', 'America/New_York', '2026-03-08T05:00:00Z'],
  ['2026-03-08', 'America/New_York', '2026-03-09T04:00:00Z'],
  ['2026-10-31', 'America/New_York', '2026-11-01T04:00:00Z'],
  ['2026-11-01', 'America/New_York', '2026-11-02T05:00:00Z'],
  ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T10:00:00Z'],
])('what is due on %s in %s is overdue when that day is over there', (on, zone, instant) => {
  expect(opens({ on }, zone)).toBe(instant);
});

test('a day that begins at one o’clock, for want of a midnight, is no trap', () => {
  // Beirut goes from 23:59 to 1:00 in the night to 29 March 2026.
  expect(opens({ on: '2026-03-28' }, 'Asia/Beirut')).toBe('2026-03-28T22:00:00Z');
});

test('the day of an hour is the day at home', () => {
  const late = { at: '2026-11-19T23:30:00Z' };
  expect(dueDayOf(late, 'Europe/Rome').toString()).toBe('2026-11-20');
  expect(dueDayOf(late, 'America/New_York').toString()).toBe('2026-11-19');
  expect(dueDayOf({ on: '2026-11-19' }, 'Asia/Tokyo').toString()).toBe('2026-11-19');
});

describe('what comes from outside as a due', () => {
  test.each([
    [{ on: '2026-11-19' }],
    [{ on: '2028-02-29' }],
    [{ at: '2026-11-19T09:00:00Z' }],
    [{ at: Temporal.Instant.from('2026-11-19T09:00:00.123456789Z').toString() }],
  ])('%j is taken', (due) => {
    expect(dueSchema.safeParse(due).success).toBe(true);
    expect(Number.isFinite(openDueOf(due, 'Europe/Rome'))).toBe(true);
  });

  test.each([
    [{ on: '2026-02-29' }],
    [{ on: '2026-13-01' }],
    [{ on: '2026-11-31' }],
    [{ on: '19.11.2026' }],
    [{ on: '2026-11-19T09:00' }],
    [{ at: '2026-11-19' }],
    [{ at: '2026-11-19T25:00:00Z' }],
    [{ at: '2026-11-19T09:00:00' }],
    [{ at: '2026-02-29T09:00:00Z' }],
    [{ at: 1_795_000_000_000 }],
    [{}],
    [null],
  ])('%j is refused', (due) => {
    expect(dueSchema.safeParse(due).success).toBe(false);
  });
});
