import { withoutLeftAlone } from '@/domain/mail/withoutLeftAlone';
import type { BackgroundHandlers } from '@/messaging/background';
import { refreshBadge } from './badge';
import { tellBars } from './afterChange';
import { barOf } from './barOf';
import { countReading } from './countReading';
import { deliverText } from './deliverText';
import { leftOut } from './leftOut';
import { noteMailbox } from './noteMailbox';
import { keepRead, noteInMail } from './noteInMail';
import { readWithNames } from './names/readWithNames';
import { notedFrom, openThreadOf } from './openThreadOf';
import { saveThread } from './saveThread';
import { suggestFrom } from './suggestions/suggestFrom';
import { tellMarks } from './tellMarks';

/** A thread was opened or has changed: keep what it shows, note what it settles, answer with the bar. */
export const onThreadOpened: BackgroundHandlers['threadOpened'] = async (
  { actId, reading: shown },
  { tabId },
) => {
  if (tabId === null) return null;
  const now = Temporal.Now.instant();
  const { reading: named, answer } = await readWithNames(shown, tabId, now);
  const reading = withoutLeftAlone(named, await leftOut());
  const { contactId, settled, tone, isNews } = await saveThread(actId, reading, now);
  const noted = await notedFrom(actId, settled, now);
  const thread = await keepRead(
    openThreadOf(tabId, reading, { contactId, tone, noted, answer }),
    now,
  );
  if (noted !== null) await noteInMail(thread, noted);
  await refreshBadge();
  // Not waited for: the bar comes first, and a list stands in another tab or beside the thread.
  if (isNews) void tellMarks();
  if (noted !== null) void tellBars(tabId);
  void deliverText(thread);
  // What cannot be judged now is judged when the thread is read next.
  suggestFrom(reading, now).catch(() => null);
  if (reading.account !== null) void noteMailbox(reading.account.address, tabId);
  const [bar] = await Promise.all([barOf(thread, now), countReading(named, now)]);
  return bar;
};
