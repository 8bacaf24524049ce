import { putOff } from '@/domain/followUps/putOff';
import { openDueOf } from '@/domain/time/due';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { followUpsDueBy } from '@/storage/followUps';
import { currentSettings } from '@/storage/settings';
import { afterChange } from './afterChange';

/** *Snooze all*, before time away and after it: everything that falls due before that day comes on it; one undo. */
export const onAllSnoozed: BackgroundHandlers['allSnoozed'] = async ({ actId, until }) => {
  await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    const { zone } = await currentSettings();
    const due = await followUpsDueBy(openDueOf(until, zone) - 1);
    await c.put(
      'followUps',
      due.map((one) => putOff(one, until, zone)),
    );
  });
  await afterChange();
  return { ok: true };
};
