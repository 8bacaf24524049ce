import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  addWorkingHours,
  endOfWorkingDay,
  hoursOfWorkingDay,
  isWorkingDay,
  nextWorkingDay,
  startOfWorkingDay,
  type WorkingTime,
  workingHoursBetween,
} from '@/domain/time/workingTime';

const rome: WorkingTime = {
  zone: 'Europe/Rome',
  days: [1, 2, 3, 4, 5],
  from: 8 * 60 + 30,
  to: 18 * 60,
  holidays: ['2026-12-08', '2026-12-25'],
};
const newYork: WorkingTime = { ...rome, zone: 'America/New_York', from: 9 * 60, to: 17 * 60 };
const always = [1, 2, 3, 4, 5, 6, 7];
const day = (text: string) => Temporal.PlainDate.from(text);
/** A time of the wall clock; the offset says which of the two where the hour comes twice. */
const at = (wall: string, { zone }: WorkingTime = rome) =>
  Temporal.ZonedDateTime.from(`${wall}[${zone}]`).toInstant();
const wallOf = (instant: Temporal.Instant, { zone }: WorkingTime = rome) =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString();

describe('working days', () => {
  test.each([
    ['2026-11-19', true, 'a Thursday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-12-08', false, 'a holiday'],
  ])('%s is one: %s, %s', (date, is) => {
    expect(isWorkingDay(day(date), rome)).toBe(is);
  });

  test.each([
    ['2026-11-18', '2026-11-19'],
    ['2026-11-20', '2026-11-23'],
    ['2026-11-21', '2026-11-23'],
    ['2026-12-07', '2026-12-09'],
    ['2026-12-24', '2026-12-28'],
  ])('after %s comes %s', (date, next) => {
    expect(nextWorkingDay(day(date), rome).toString()).toBe(next);
  });

  test('three working days after Thursday is Tuesday, over a holiday Wednesday', () => {
    expect(addWorkingDays(day('2026-11-19'), 3, rome).toString()).toBe('2026-11-24');
    expect(addWorkingDays(day('2026-12-03'), 3, rome).toString()).toBe('2026-12-09');
    expect(addWorkingDays(day('2026-11-21'), 1, rome).toString()).toBe('2026-11-23');
    expect(addWorkingDays(day('2026-11-21'), 0, rome).toString()).toBe('2026-11-21');
  });

  test('whoever marks no day as a working day is not kept waiting forever', () => {
    const idle = { ...rome, days: [] };
    expect(nextWorkingDay(day('2026-11-19'), idle).toString()).toBe('2026-11-20');
    const end = addWorkingHours(at('2026-11-19T09:00'), 2, idle);
    expect(end.epochMilliseconds).toBeGreaterThan(at('2026-11-19T09:00').epochMilliseconds);
  });
});

describe('working hours', () => {
  test.each([
    ['2026-11-19T09:00', 2, '2026-11-19T11:00:00', 'within a day'],
    ['2026-11-19T17:00', 2, '2026-11-20T09:30:00', 'over a night'],
    ['2026-11-20T17:00', 2, '2026-11-23T09:30:00', 'over a weekend'],
    ['2026-12-07T17:30', 1, '2026-12-09T09:00:00', 'over a holiday'],
    ['2026-11-19T05:00', 1, '2026-11-19T09:30:00', 'asked before work'],
    ['2026-11-19T23:59', 1, '2026-11-20T09:30:00', 'asked at night'],
    ['2026-11-21T12:00', 1, '2026-11-23T09:30:00', 'asked on a Saturday'],
    ['2026-11-19T08:30', 9.5, '2026-11-19T18:00:00', 'a whole day ends in its evening'],
    ['2026-11-19T18:00', 9.5, '2026-11-20T18:00:00', 'from the evening on, the next'],
    ['2026-11-19T09:00', 0, '2026-11-19T09:00:00', 'none'],
    ['2026-11-19T09:00', 95, '2026-12-03T09:00:00', 'ten days of work'],
  ])('from %s %d hours end at %s: %s', (from, hours, end) => {
    expect(wallOf(addWorkingHours(at(from), hours, rome))).toBe(end);
  });

  test('a third of a third of an hour still ends at an instant', () => {
    const end = addWorkingHours(at('2026-11-19T09:00'), 1 / 9, rome);
    expect(wallOf(end)).toBe('2026-11-19T09:06:40');
    expect(() => addWorkingHours(at('2026-11-19T09:00'), 1 / 7, rome)).not.toThrow();
  });

  test.each([
    ['2026-11-19T09:00', '2026-11-19T11:15', 2.25],
    ['2026-11-19T17:00', '2026-11-20T09:30', 2],
    ['2026-11-20T18:00', '2026-11-23T08:30', 0],
    ['2026-11-21T10:00', '2026-11-22T20:00', 0],
    ['2026-12-07T08:30', '2026-12-09T18:00', 19],
    ['2026-11-19T02:00', '2026-11-19T23:00', 9.5],
    ['2026-11-19T11:00', '2026-11-19T09:00', 0],
    ['2026-11-23T11:00', '2026-11-19T09:00', 0],
  ])('between %s and %s lie %d', (from, to, hours) => {
    expect(workingHoursBetween(at(from), at(to), rome)).toBe(hours);
  });

  test('the hours of a traveller are those of home', () => {
    const asked = Temporal.Instant.from('2026-11-19T07:30:00Z');
    expect(addWorkingHours(asked, 1, rome).toString()).toBe('2026-11-19T08:30:00Z');
    expect(addWorkingHours(asked, 1, newYork).toString()).toBe('2026-11-19T15:00:00Z');
  });

  test('a day of work is as long as its hours', () => {
    expect(hoursOfWorkingDay(rome)).toBe(9.5);
    expect(hoursOfWorkingDay({ ...rome, from: 22 * 60, to: 6 * 60 })).toBe(8);
  });
});

describe('work through midnight', () => {
  const night: WorkingTime = { ...rome, days: [1, 2, 3, 4, 5], from: 22 * 60, to: 6 * 60 };

  test.each([
    ['2026-11-19T23:00', 2, '2026-11-20T01:00:00', 'over midnight'],
    ['2026-11-20T05:00', 2, '2026-11-20T23:00:00', 'over the day'],
    ['2026-11-21T05:00', 2, '2026-11-23T23:00:00', 'Friday’s night ends on Saturday morning'],
    ['2026-11-23T05:00', 2, '2026-11-24T00:00:00', 'no night before Monday'],
  ])('from %s %d hours end at %s: %s', (from, hours, end) => {
    expect(wallOf(addWorkingHours(at(from), hours, night))).toBe(end);
  });

  test('its hours are counted on both sides of midnight', () => {
    const between = workingHoursBetween(at('2026-11-19T23:00'), at('2026-11-20T23:30'), night);
    expect(between).toBe(8.5);
    expect(workingHoursBetween(at('2026-11-20T01:00'), at('2026-11-20T03:00'), night)).toBe(2);
  });

  test('a day until midnight ends at midnight', () => {
    const late = { ...rome, to: 1440 };
    expect(wallOf(endOfWorkingDay(day('2026-11-19'), late))).toBe('2026-11-20T00:00:00');
    expect(wallOf(addWorkingHours(at('2026-11-19T23:00'), 1, late))).toBe('2026-11-20T00:00:00');
  });
});

// 2026: Rome 29 March (2 → 3) and 25 October (3 → 2); New York 8 March (2 → 3) and 1 November (2 → 1).
describe('when the clocks change', () => {
  test.each([
    ['2026-03-27T17:00', '2026-03-30T09:30:00', rome],
    ['2026-10-23T17:00', '2026-10-26T09:30:00', rome],
    ['2026-03-06T16:00', '2026-03-09T10:00:00', newYork],
    ['2026-10-30T16:00', '2026-11-02T10:00:00', newYork],
  ] as const)('two hours from %s, over the weekend, end at %s of the wall', (from, end, time) => {
    const until = addWorkingHours(at(from, time), 2, time);
    expect(wallOf(until, time)).toBe(end);
    expect(workingHoursBetween(at(from, time), until, time)).toBe(2);
  });

  test.each([
    ['2026-03-29', rome, 23],
    ['2026-10-25', rome, 25],
    ['2026-03-08', newYork, 23],
    ['2026-11-01', newYork, 25],
    ['2026-11-19', rome, 24],
  ] as const)(
    'a shop that never closes is open on %s for as long as the day is',
    (date, time, hours) => {
      const open = { ...time, days: always, from: 0, to: 1440 };
      const start = startOfWorkingDay(day(date), open);
      const end = endOfWorkingDay(day(date), open);
      expect(workingHoursBetween(start, end, open)).toBe(hours);
      expect(addWorkingHours(start, hours, open)).toEqual(end);
      expect(wallOf(end, open)).toBe(`${day(date).add({ days: 1 }).toString()}T00:00:00`);
    },
  );

  test('an hour that does not exist begins when it can', () => {
    const early = { ...rome, days: always, from: 2 * 60 + 30, to: 6 * 60 };
    expect(wallOf(startOfWorkingDay(day('2026-03-29'), early))).toBe('2026-03-29T03:30:00');
    expect(wallOf(startOfWorkingDay(day('2026-03-28'), early))).toBe('2026-03-28T02:30:00');
  });

  test('an hour that comes twice is worked twice', () => {
    const early = { ...rome, days: always, from: 2 * 60, to: 4 * 60 };
    const first = at('2026-10-25T02:30+02:00');
    const second = at('2026-10-25T02:30+01:00');
    expect(workingHoursBetween(first, second, early)).toBe(1);
    expect(addWorkingHours(first, 1, early)).toEqual(second);
  });

  const nightly = { ...rome, days: always, from: 22 * 60, to: 6 * 60 };
  test.each([
    ['2026-03-28', 7],
    ['2026-10-24', 9],
    ['2026-11-19', 8],
  ])('the night of %s lasts %d hours', (date, hours) => {
    const [start, end] = [
      startOfWorkingDay(day(date), nightly),
      endOfWorkingDay(day(date), nightly),
    ];
    expect(workingHoursBetween(start, end, nightly)).toBe(hours);
  });
});

test.each([rome, newYork])('adding hours and counting them agree, all year round', (time) => {
  const start = Temporal.Instant.from('2026-01-01T00:17:00Z');
  for (let i = 0; i < 500; i += 1) {
    const from = start.add({ minutes: i * 1051 });
    const hours = ((i * 7) % 41) / 4;
    const until = addWorkingHours(from, hours, time);
    expect(workingHoursBetween(from, until, time)).toBeCloseTo(hours, 9);
  }
});
