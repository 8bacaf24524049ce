import { putOff } from '@/domain/followUps/putOff';
import { openDueOf } from '@/domain/time/due';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { followUpsDueBy } from '@/storage/followUps';
import { currentSettings } from '@/storage/settings';
import { afterChange } from './afterChange';

/** What falls due with these people before that day comes on it; one undo. */
export const onPeopleSnoozed: BackgroundHandlers['peopleSnoozed'] = async (request) => {
  const { actId, contactIds, until } = request;
  await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    const { zone } = await currentSettings();
    const chosen: ReadonlySet<string> = new Set(contactIds);
    const due = await followUpsDueBy(openDueOf(until, zone) - 1);
    const theirs = due.filter(({ contactId }) => chosen.has(contactId));
    await c.put(
      'followUps',
      theirs.map((one) => putOff(one, until, zone)),
    );
  });
  await afterChange();
  return { ok: true };
};
