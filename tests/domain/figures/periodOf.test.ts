import { expect, test } from 'vitest';
import { periodOf } from '@/domain/figures/periodOf';

const at = (time: string) => Temporal.ZonedDateTime.from(time);
const from = (span: 'month' | 'quarter' | 'year', time: string) =>
  Temporal.Instant.fromEpochMilliseconds(periodOf(span, at(time)).from).toString();

test.each([
  // In Rome midnight is 23:00 or 22:00 of the day before in Greenwich: winter and summer.
  ['month', '2026-11-19T10:00[Europe/Rome]', '2026-10-31T23:00:00Z'],
  ['quarter', '2026-11-19T10:00[Europe/Rome]', '2026-09-30T22:00:00Z'],
  ['year', '2026-11-19T10:00[Europe/Rome]', '2025-12-31T23:00:00Z'],
  ['quarter', '2026-03-31T23:59[Europe/Rome]', '2025-12-31T23:00:00Z'],
  ['quarter', '2026-04-01T00:00[Europe/Rome]', '2026-03-31T22:00:00Z'],
  // Already the first in Sydney, still the last of October in Rome.
  ['month', '2026-11-01T08:00[Australia/Sydney]', '2026-10-31T13:00:00Z'],
  // A midnight that did not exist: the clock jumped from 0:00 to 1:00.
  ['month', '2018-11-04T10:00[America/Sao_Paulo]', '2018-11-01T03:00:00Z'],
] as const)('the %s that runs at %s began at %s', (span, time, began) => {
  expect(from(span, time)).toBe(began);
  expect(periodOf(span, at(time)).to).toBe(at(time).epochMilliseconds);
});
