import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { currentSettings } from '@/storage/settings';

/** Whether Premura compares how mails are written (DESIGN P13, "can be switched off"). */
export const onToneWatched: BackgroundHandlers['toneWatched'] = async ({ actId, watches }) => {
  await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    await c.put('settings', [{ ...(await currentSettings()), watchesTone: watches }]);
  });
  return { ok: true };
};
