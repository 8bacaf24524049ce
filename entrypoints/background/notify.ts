import { oneRowAPerson } from '@/domain/followUps/order';
import { brokenBetween, followUpsDueBy } from '@/storage/followUps';
import { keepNotices, keptNotices } from '@/storage/notices';
import { currentSettings } from '@/storage/settings';
import { mayNotify } from './mayNotify';
import { nextNoticeAt } from './nextNoticeAt';
import { oneAfterAnother } from './oneAfterAnother';
import { showBroken } from './showBroken';
import { showDay } from './showDay';

/**
 * DESIGN §6: one notification a day at the user's hour, and at once only for a broken word. What was said is kept before it
 * is shown: a worker that is stopped in between may swallow one, and never says one twice.
 */
export async function notify(): Promise<void> {
  if (!(await mayNotify())) return;
  await oneAfterAnother(async () => {
    const now = Temporal.Now.instant();
    await tellBroken(now);
    await tellDay(now);
  }, 'notices');
}

async function tellBroken(now: Temporal.Instant): Promise<void> {
  const epoch = now.epochMilliseconds;
  const kept = await keptNotices();
  // Before the first look nothing is news: the user has just allowed it, with Today before their eyes.
  const { day, known, ...told } = kept ?? { day: null, brokenUpTo: epoch, known: [] };
  const brokenUpTo = toldUpTo(told.brokenUpTo, epoch);
  const broken = await brokenBetween(brokenUpTo, epoch);
  const isSame = brokenUpTo === kept?.brokenUpTo;
  if (isSame && broken.length === 0) return;
  await keepNotices({ day, brokenUpTo: Math.max(brokenUpTo, epoch), known });
  const news = broken.filter(({ id }) => !known.includes(id));
  if (news.length > 0) await showBroken(news, now);
}

const PUT_BACK_MS = 7 * 86_400_000;

/** What a clock that was far ahead has told up to does not count; one that was put back some days tells nothing twice. */
function toldUpTo(kept: number, now: number): number {
  return kept > now + PUT_BACK_MS ? now : kept;
}

async function tellDay(now: Temporal.Instant): Promise<void> {
  const at = await nextNoticeAt(now);
  const kept = await keptNotices();
  if (at === null || kept === null || at > now.epochMilliseconds) return;
  const { zone } = await currentSettings();
  const day = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  await keepNotices({ ...kept, day });
  const rows = oneRowAPerson(await followUpsDueBy(now.epochMilliseconds), { now });
  if (rows.length > 0) await showDay(rows, now);
}

/** What the user has just said themselves is no news to them. */
export async function knowBroken(followUpId: string): Promise<void> {
  const kept = await keptNotices();
  if (kept !== null) await keepNotices({ ...kept, known: [...kept.known, `${followUpId}:broken`] });
}
