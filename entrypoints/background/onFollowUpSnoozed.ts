import { putOff } from '@/domain/followUps/putOff';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { unsettledById } from '@/storage/followUps';
import { currentSettings } from '@/storage/settings';
import { afterChange } from './afterChange';

export const onFollowUpSnoozed: BackgroundHandlers['followUpSnoozed'] = async (request) => {
  const { actId, followUpId, until } = request;
  await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    const { zone } = await currentSettings();
    const found = await unsettledById(followUpId);
    const snoozed = found.map((one) => putOff(one, until, zone));
    await c.put('followUps', snoozed);
  });
  await afterChange();
  return { ok: true };
};
