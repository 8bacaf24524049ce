import { afterAll, expect, test } from 'vitest';
import { isCalledFor } from '@/domain/followUps/isCalledFor';
import { promise } from '@/domain/followUps/kinds/promise';
import { scheduled } from '@/domain/followUps/scheduled';
import { firstSettings, workingTimeOf } from '@/domain/people/settings';
import { addWorkingDays, addWorkingHours, endOfWorkingDay } from '@/domain/time/workingTime';
import { aPerson } from '../../builders/aPerson';
import { aPromise } from '../../builders/aRecord';

/** Clocks go forward and back at different hours and by different steps: Lord Howe by half an hour, São Paulo once at midnight. */
const zones = [
  'Europe/Rome',
  'Europe/London',
  'America/New_York',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
] as const;
const DUES = 5_000;
const MINUTE = 60_000;

/** A generator of numbers that are the same in each run: a failure can be looked at again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const formats = new Map(
  zones.map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
);

/** What a wall clock there shows, by the browser's own formatter: "2026-10-25 02:30". Independent of what is tested. */
function wall(epoch: number, zone: string): string {
  const format = formats.get(zone as (typeof zones)[number]);
  return format?.format(epoch).replace(',', '') ?? '';
}

/** Days by counting in UTC, where each has 24 hours. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
const isWorking = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
function workingDayFrom(day: string, step: 1 | -1): string {
  let next = dayAfter(day, step);
  while (!isWorking(next)) next = dayAfter(next, step);
  return next;
}

interface Drawn {
  readonly zone: (typeof zones)[number];
  readonly on: string;
  readonly hour: number;
}

/** Days of 2017 to 2036, half of them in the weeks in which clocks change somewhere. */
function drawn(count: number): readonly Drawn[] {
  const next = random(20_261_119);
  return Array.from({ length: count }, () => {
    const year = 2017 + next(20);
    const start = next(2) === 0 ? dayAfter(`${year}-01-01`, next(365)) : changing(year, next(28));
    return { zone: zones[next(zones.length)] ?? 'Europe/Rome', on: start, hour: 9 + next(9) };
  });
}
function changing(year: number, day: number): string {
  const month = ['02-15', '03-20', '04-01', '10-01', '10-20', '11-01'][day % 6] ?? '03-20';
  return dayAfter(`${year}-${month}`, Math.floor(day / 2));
}

const dues = drawn(DUES);
const home = process.env['TZ'];
afterAll(() => {
  process.env['TZ'] = home;
});

const suggestedFor = (due: Parameters<typeof aPromise>[0], zone: string) => {
  const settings = firstSettings(zone);
  const record = aPromise({ at: 0, ...due });
  const [one] = promise.suggest(aPerson({ records: [record], settings }));
  if (one === undefined) throw new Error('a word asks for something');
  return scheduled(one, zone);
};

test('a day is over at its own midnight, and called for from the working day before, wherever the computer is', () => {
  const wrong = dues.filter(({ zone, on }, i) => {
    // Travel: the machine's own zone is another one each time.
    process.env['TZ'] = zones[i % zones.length];
    const followUp = suggestedFor({ due: { on } }, zone);
    const over = followUp.openDue ?? 0;
    const morning = Temporal.PlainDate.from(workingDayFrom(on, -1)).toZonedDateTime(zone);
    const called = (at: number) =>
      isCalledFor(followUp, Temporal.Instant.fromEpochMilliseconds(at), zone);
    return !(
      wall(over, zone).startsWith(dayAfter(on, 1)) &&
      wall(over - 1, zone).startsWith(on) &&
      called(morning.epochMilliseconds) &&
      !called(morning.epochMilliseconds - 1)
    );
  });
  expect(wrong).toEqual([]);
});

test('an hour stays that hour, and the silence after it lasts a working day by the wall clock', () => {
  const wrong = dues.filter(({ zone, on, hour }) => {
    if (!isWorking(on)) return false;
    const time = `${String(hour).padStart(2, '0')}:00`;
    const at = Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(zone).toInstant();
    const followUp = suggestedFor({ due: { at: at.toString() } }, zone);
    const next = workingDayFrom(on, 1);
    return !(
      wall(followUp.openDue ?? 0, zone) === `${on} ${time}` &&
      wall(followUp.turnsDue ?? 0, zone) === `${next} ${time}`
    );
  });
  expect(wrong).toEqual([]);
});

test('a day of which nothing was heard is broken at the end of the next working day', () => {
  const wrong = dues.filter(({ zone, on }) => {
    const followUp = suggestedFor({ due: { on } }, zone);
    return wall(followUp.turnsDue ?? 0, zone) !== `${workingDayFrom(on, 1)} 18:00`;
  });
  expect(wrong).toEqual([]);
});

test('so many working days are counted as in a calendar, and end when work ends', () => {
  const wrong = dues.filter(({ zone, on, hour }) => {
    const time = workingTimeOf(firstSettings(zone));
    const day = addWorkingDays(Temporal.PlainDate.from(on), hour, time);
    let counted = on;
    for (let i = 0; i < hour; i += 1) counted = workingDayFrom(counted, 1);
    return wall(endOfWorkingDay(day, time).epochMilliseconds, zone) !== `${counted} 18:00`;
  });
  expect(wrong).toEqual([]);
});

test('so many working hours are counted as by somebody who looks at the clock each minute', () => {
  const wrong = dues.filter(({ zone, on, hour }, i) => {
    if (i % 25 !== 0) return false;
    const from = Date.parse(`${on}T${String(hour).padStart(2, '0')}:00:00Z`);
    const time = workingTimeOf(firstSettings(zone));
    const hours = (hour % 5) + 0.5;
    const end = addWorkingHours(Temporal.Instant.fromEpochMilliseconds(from), hours, time);
    return end.epochMilliseconds !== lookedAt(from, hours, zone);
  });
  expect(wrong).toEqual([]);
});

function isAtWork(day: string, clock: string): boolean {
  return isWorking(day) && clock >= '08:30' && clock < '18:00';
}

/** Minute by minute, counting those within the hours of a working day. */
function lookedAt(from: number, hours: number, zone: string): number {
  let at = from;
  for (let left = hours * 60; left > 0; at += MINUTE) {
    const [day = '', clock = ''] = wall(at, zone).split(' ');
    if (isAtWork(day, clock)) left -= 1;
    else if (clock >= '18:00') at += 14 * MINUTE;
  }
  return at;
}
