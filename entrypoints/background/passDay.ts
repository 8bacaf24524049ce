import { nextNoticeAt } from './nextNoticeAt';
import { keepNotices, keptNotices } from '@/storage/notices';
import { currentSettings } from '@/storage/settings';

/** Allowed after the hour of today: the first one comes tomorrow, not at once. */
export async function passDay(): Promise<void> {
  const now = Temporal.Now.instant();
  const epoch = now.epochMilliseconds;
  const at = await nextNoticeAt(now);
  const { zone } = await currentSettings();
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  const kept = (await keptNotices()) ?? { day: null, brokenUpTo: epoch, known: [] };
  const day = at !== null && at <= epoch ? today : kept.day;
  await keepNotices({ ...kept, day, brokenUpTo: epoch });
}
