import { beforeEach, expect, test } from 'vitest';
import { scheduled } from '@/domain/followUps/scheduled';
import { change } from '@/storage/change';
import { db } from '@/storage/db';
import {
  isRedAt,
  MOST_COUNTED,
  nextDueAfter,
  openFollowUpsOf,
  peopleOverdueAt,
} from '@/storage/followUps';
import { aFollowUp } from '../builders/aFollowUp';
import type { FollowUp } from '@/domain/followUps/followUp';

const zone = 'Europe/Rome';
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const at = (hour: number) =>
  Temporal.Instant.from(`2026-11-19T${String(hour).padStart(2, '0')}:00:00Z`);
const keep = (rows: readonly FollowUp[]) =>
  change({ id: crypto.randomUUID(), now }, (c) =>
    c.put(
      'followUps',
      rows.map((row) => scheduled(row, zone)),
    ),
  );

beforeEach(async () => {
  await db.delete();
  await db.open();
});

test('the badge counts people, not things', async () => {
  await keep([
    aFollowUp({ id: '1', due: { at: at(7).toString() } }),
    aFollowUp({ id: '2', due: { at: at(8).toString() } }),
    aFollowUp({ id: '3', contactId: 'bruno', due: { on: '2026-11-18' } }),
    aFollowUp({ id: '4', contactId: 'carla', due: { on: '2026-11-19' } }),
  ]);
  expect(await peopleOverdueAt(now.epochMilliseconds)).toBe(2);
});

test('a thing due on a day is overdue from the next midnight at home', async () => {
  await keep([aFollowUp({ due: { on: '2026-11-19' } })]);
  const midnight = Temporal.ZonedDateTime.from('2026-11-20T00:00[Europe/Rome]').epochMilliseconds;
  expect(await peopleOverdueAt(midnight - 1)).toBe(0);
  expect(await peopleOverdueAt(midnight)).toBe(1);
});

test('done, dismissed and put-off things are not counted', async () => {
  const late = { due: { on: '2026-11-01' } } as const;
  await keep([
    aFollowUp({ id: '1', contactId: 'a', state: 'done', ...late }),
    aFollowUp({ id: '2', contactId: 'b', state: 'dismissed', ...late }),
    aFollowUp({ id: '3', contactId: 'c', state: 'snoozed', until: { on: '2026-12-01' }, ...late }),
    aFollowUp({ id: '4', contactId: 'd', state: 'snoozed', until: { on: '2026-11-10' }, ...late }),
  ]);
  expect(await peopleOverdueAt(now.epochMilliseconds)).toBe(1);
  expect((await openFollowUpsOf('c')).map(({ id }) => id)).toEqual(['3']);
});

test('an answer or thanks after a bad talk redden the badge, a check-in or fresh thanks do not', async () => {
  const late = { due: { at: at(7).toString() } } as const;
  await keep([
    aFollowUp({ id: '1', kind: 'check-in', ...late }),
    aFollowUp({ id: '2', kind: 'thank-you', occasion: 'after-a-call', since: 1, ...late }),
  ]);
  expect(await isRedAt(now.epochMilliseconds)).toBe(false);
  await keep([
    aFollowUp({ id: '3', kind: 'thank-you', occasion: 'after-a-bad-talk', since: 1, ...late }),
  ]);
  expect(await isRedAt(now.epochMilliseconds)).toBe(true);
});

test('thanks on impulse wait for their sending and are never due', async () => {
  const writtenIn = { account: 'x', threadId: 't', at: 1, newestAt: 1 } as never;
  await keep([
    aFollowUp({
      kind: 'thank-you',
      occasion: 'after-a-call',
      writtenIn,
      due: { on: '2026-11-01' },
    }),
  ]);
  expect(await peopleOverdueAt(now.epochMilliseconds)).toBe(0);
  expect(await openFollowUpsOf('anna')).toEqual([]);
});

test('the next alarm is the first instant that is still to come', async () => {
  expect(await nextDueAfter(now.epochMilliseconds)).toBeNull();
  await keep([
    aFollowUp({ id: '1', due: { at: at(8).toString() } }),
    aFollowUp({ id: '2', due: { at: at(14).toString() } }),
    aFollowUp({ id: '3', due: { at: at(12).toString() } }),
  ]);
  expect(await nextDueAfter(now.epochMilliseconds)).toBe(at(12).epochMilliseconds);
});

test('the count stops where the badge says 99+', async () => {
  const many = Array.from({ length: 150 }, (_, i) =>
    aFollowUp({ id: String(i), contactId: `c${i}`, due: { on: '2026-11-01' } }),
  );
  await keep(many);
  expect(await peopleOverdueAt(now.epochMilliseconds)).toBe(MOST_COUNTED);
});

test('one person with hundreds of late things hides nobody', async () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    aFollowUp({ id: `m${i}`, due: { on: '2026-10-01' } }),
  );
  const few = ['bruno', 'carla'].map((contactId) =>
    aFollowUp({ id: contactId, contactId, due: { on: '2026-11-01' } }),
  );
  await keep([...many, ...few]);
  expect(await peopleOverdueAt(now.epochMilliseconds)).toBe(3);
});
