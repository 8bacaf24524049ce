import type { BackgroundHandlers } from '@/messaging/background';
import type { BarState, RequestOf, ToBackground } from '@/messaging/protocol';
import { keepOpenThread } from '@/storage/openThreads';
import { refreshBadge } from './badge';
import { tellBars } from './afterChange';
import { barOf } from './barOf';
import { countReading } from './countReading';
import { deliverText } from './deliverText';
import { noteMailbox } from './noteMailbox';
import { keepRead, noteInMail } from './noteInMail';
import { readAndSave } from './names/readAndSave';
import { isOffIn } from './isOffIn';
import { notedFrom, openThreadOf } from './openThreadOf';
import { switchedOff } from './switchedOff';
import { suggestFrom } from './suggestions/suggestFrom';
import { tellMarks } from './tellMarks';

/** A thread was opened or has changed. */
export const onThreadOpened: BackgroundHandlers['threadOpened'] = async (opened, { tabId }) => {
  if (tabId === null) return null;
  const { reading } = opened;
  if (!(await isOffIn(tabId, reading.account?.address ?? null))) return takeIn(opened, tabId);
  await keepOpenThread(switchedOff(tabId, reading));
  return null;
};

/** Keeps what it shows, notes what it settles, answers with the bar. */
async function takeIn(
  { actId, reading: shown }: RequestOf<ToBackground['threadOpened']>,
  tabId: number,
): Promise<BarState | null> {
  const now = Temporal.Now.instant();
  const { named, reading, answer, saved } = await readAndSave(actId, shown, { tabId, now });
  const { contactId, settled, tone, isNews } = saved;
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
}
