import { workingTimeOf } from '@/domain/people/settings';
import { nextNotice } from '@/domain/time/nextNotice';
import { keptNotices } from '@/storage/notices';
import { currentSettings } from '@/storage/settings';
import { mayNotify } from './mayNotify';

/** When the notification of the day comes (epoch milliseconds); `null` where none may. */
export async function nextNoticeAt(now: Temporal.Instant): Promise<number | null> {
  if (!(await mayNotify())) return null;
  const settings = await currentSettings();
  const { notifyAt: at = settings.workFrom } = settings;
  const lastDay = (await keptNotices())?.day ?? null;
  return nextNotice({ at, lastDay }, now, workingTimeOf(settings)).epochMilliseconds;
}
