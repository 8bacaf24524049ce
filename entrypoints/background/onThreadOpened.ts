import type { BackgroundHandlers } from '@/messaging/background';
import { refreshBadge } from './badge';
import type { PageReading } from '@/domain/mail/reading';
import { keepOpenThread, openThreadOfTab } from '@/storage/openThreads';
import { barOf } from './barOf';
import { countReading } from './countReading';
import { deliverText } from './deliverText';
import { notedFrom, openThreadOf } from './openThreadOf';
import { saveThread } from './saveThread';
import { tellMarks } from './tellMarks';

/** How long "Noted: …" stands (DESIGN §4). */
const NOTED_MS = 10_000;

/** A thread was opened or has changed: keep what it shows, note what it settles, answer with the bar. */
export const onThreadOpened: BackgroundHandlers['threadOpened'] = async (
  { actId, reading },
  { tabId },
) => {
  if (tabId === null) return null;
  const now = Temporal.Now.instant();
  const { contactId, settled, tone, isNews } = await saveThread(actId, reading, now);
  const noted = (await notedFrom(actId, settled, now)) ?? (await stillNoted(tabId, reading, now));
  const thread = openThreadOf(tabId, reading, { contactId, tone, noted });
  await keepOpenThread(thread);
  await refreshBadge();
  // Not waited for: the bar comes first, and a list stands in another tab or beside the thread.
  if (isNews) void tellMarks();
  void deliverText(thread);
  const [bar] = await Promise.all([barOf(thread, now), countReading(reading, now)]);
  return bar;
};

/** The line stands its ten seconds, however often the page stirs after a message was sent. */
async function stillNoted(tabId: number, { thread }: PageReading, now: Temporal.Instant) {
  const before = await openThreadOfTab(tabId);
  const isSame = before !== null && before.threadId === thread?.id;
  const noted = isSame ? before.noted : null;
  return noted !== null && now.epochMilliseconds - noted.at < NOTED_MS ? noted : null;
}
