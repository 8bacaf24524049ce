import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { toBackground } from '@/messaging/protocol';
import type { PersonRecord, RecordKind } from '@/domain/records/record';
import { someRecords } from '../builders/aRecord';

/**
 * What the fields refuse (`domain/records/forms`, `domain/people/careFaults`) is refused once more at the door, whole: no
 * page and no restored draft gets half of it kept.
 */
const record = (kind: RecordKind, of: object) =>
  ({ ...someRecords.find((one) => one.kind === kind), ...of }) as PersonRecord;
const kept = (one: PersonRecord) =>
  z.safeParse(toBackground.recordKept.request, { actId: 'a', record: one }).success;
const agreed = (cadenceDays: unknown) =>
  z.safeParse(toBackground.cadenceAgreed.request, { actId: 'a', contactIds: ['x'], cadenceDays });
const cared = (cadenceDays: unknown) =>
  z.safeParse(toBackground.careChanged.request, {
    actId: 'a',
    contactId: 'x',
    care: {},
    without: [],
    cadenceDays,
  });

test.each([
  ['a promise of a day that no calendar has', record('promise', { due: { on: '2026-02-30' } })],
  ['a promise of nothing', record('promise', { what: '' })],
  [
    'an end before its start',
    record('expectations', { startsOn: '2026-12-01', endsOn: '2026-11-30', noticeOn: null }),
  ],
  ['updates every 0 working days', record('problem', { updateEveryDays: 0 })],
  ['updates every half day', record('problem', { updateEveryDays: 0.5 })],
  ['a problem with nothing to solve', record('problem', { toSolve: [] })],
])('%s is kept by nobody', (_what, one) => {
  expect(kept(one)).toBe(false);
});

test('as it stands otherwise each of them is kept', () => {
  for (const kind of ['promise', 'expectations', 'problem'] as const) {
    expect(kept(record(kind, {}))).toBe(true);
  }
});

test.each([0, -30, Number.NaN, '30'])('an interval of %s days is agreed with nobody', (days) => {
  expect(agreed(days).success).toBe(false);
  expect(cared(days).success).toBe(false);
});

test('one of 30 is', () => {
  expect([agreed(30).success, cared(30).success, agreed(null).success]).toEqual([true, true, true]);
});
