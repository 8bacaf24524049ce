import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/storage/db';

/** A browser in which nothing was kept yet, at that instant; the clock stands still until a test moves it. */
export async function freshBackground(now: Temporal.Instant): Promise<void> {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: now.epochMilliseconds });
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() =>
    Temporal.Instant.fromEpochMilliseconds(Date.now()),
  );
  fakeBrowser.action.setBadgeText = vi.fn(async () => {});
  fakeBrowser.action.setBadgeBackgroundColor = vi.fn(async () => {});
  fakeBrowser.permissions.contains = vi.fn(async () => false);
  await db.delete();
  await db.open();
}
