import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshBadge } from '@/entrypoints/background/badge';
import { scheduled } from '@/domain/followUps/scheduled';
import { change } from '@/storage/change';
import { db } from '@/storage/db';
import { aFollowUp } from '../../builders/aFollowUp';

const DAY = 86_400_000;
const start = Temporal.Instant.from('2026-11-19T09:00:00Z');
const setBadgeText = vi.fn(async (_details: { readonly text?: string | null | undefined }) => {});
const setColor = vi.fn(async (_details: { readonly color: unknown }) => {});

async function dueIn(days: number, id: string): Promise<void> {
  const due = { at: start.add({ hours: 24 * days }).toString() };
  const row = scheduled(aFollowUp({ id, contactId: id, due }), 'Europe/Rome');
  await change({ id: `act-${id}`, now: start }, (c) => c.put('followUps', [row]));
}

async function seenAfter(days: number): Promise<{ text: unknown; alarm: number | undefined }> {
  vi.setSystemTime(start.epochMilliseconds + days * DAY);
  await refreshBadge();
  const [alarm] = await fakeBrowser.alarms.getAll();
  return { text: setBadgeText.mock.lastCall?.[0].text, alarm: alarm?.scheduledTime };
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: start.epochMilliseconds });
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() =>
    Temporal.Instant.fromEpochMilliseconds(Date.now()),
  );
  fakeBrowser.action.setBadgeText = setBadgeText;
  fakeBrowser.action.setBadgeBackgroundColor = setColor;
  fakeBrowser.permissions.contains = vi.fn(async () => false);
  await db.delete();
  await db.open();
});

test('one alarm stands at the next due instant, and none where nothing waits', async () => {
  expect(await seenAfter(0)).toEqual({ text: '', alarm: undefined });
  await dueIn(2, 'anna');
  await dueIn(5, 'bruno');
  expect(await seenAfter(0)).toEqual({ text: '', alarm: start.epochMilliseconds + 2 * DAY });
  expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
});

test('a clock that jumps a month ahead or a day back shows what is right for its time', async () => {
  await dueIn(2, 'anna');
  await dueIn(5, 'bruno');
  expect(await seenAfter(30)).toEqual({ text: '2', alarm: undefined });
  expect(await seenAfter(-1)).toEqual({ text: '', alarm: start.epochMilliseconds + 2 * DAY });
  expect(await seenAfter(3)).toEqual({ text: '1', alarm: start.epochMilliseconds + 5 * DAY });
});

test('an alarm that the browser has lost stands again at the next look', async () => {
  await dueIn(2, 'anna');
  await seenAfter(0);
  await fakeBrowser.alarms.clearAll();
  expect((await seenAfter(0)).alarm).toBe(start.epochMilliseconds + 2 * DAY);
});
