import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { afterChange, readOpenThreadsAgain } from './afterChange';
import { bringAllUpToDate } from './bringAllUpToDate';
import { followContact } from './followContact';
import { refreshStandings } from './refreshStandings';

/** The companies that were ticked on the first day: all of them by one act, with one undo. */
export const onPeopleFollowed: BackgroundHandlers['peopleFollowed'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, contactIds } = request;
  await change({ id: actId, now }, async (c) => {
    for (const id of contactIds) await followContact(c, id, now);
    await bringAllUpToDate(c, contactIds, now);
  });
  await refreshStandings();
  await afterChange();
  await readOpenThreadsAgain();
  return { ok: true };
};
