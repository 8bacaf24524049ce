import { expect, test } from 'vitest';
import { clockIn, isoIn } from '@/webmail/gmail/wallClock';

const ZONES = [
  'Europe/Rome',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
  'Asia/Kolkata',
];

/** Both changes of the clocks of a year, to the millisecond, and days in between; back and forth. */
function instants(zone: string): readonly number[] {
  const begin = Temporal.ZonedDateTime.from(`2026-01-10T03:00:00[${zone}]`);
  const first = begin.getTimeZoneTransition('next');
  const second = first?.getTimeZoneTransition('next');
  const changes = [first, second].flatMap((one) => one?.epochMilliseconds ?? []);
  const around = changes.flatMap((at) => [at, at - 1, at + 1, at - 1]);
  return [...around, begin.epochMilliseconds, ...around.toReversed()];
}

test.each(ZONES)('in %s clocks are changed when they are', (zone) => {
  for (const at of instants(zone)) {
    const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    const { year, day, hour, minute } = there;
    expect(clockIn(zone, at)).toEqual({ year, day, hour, minute });
    expect(isoIn(zone, at)).toBe(there.toString({ timeZoneName: 'never', smallestUnit: 'second' }));
  }
});

test('another zone has another clock, however the last one was set', () => {
  const at = Temporal.Instant.from('2026-07-01T10:00:00Z').epochMilliseconds;
  expect(isoIn('Europe/Rome', at)).toBe('2026-07-01T12:00:00+02:00');
  expect(isoIn('Asia/Tokyo', at)).toBe('2026-07-01T19:00:00+09:00');
  expect(isoIn('Europe/Rome', at)).toBe('2026-07-01T12:00:00+02:00');
});
