import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { currentSettings } from '@/storage/settings';
import { followSettings } from './followSettings';

/** What the user says of their own ways of working: all that rests on it follows at once. */
export const onSettingsKept: BackgroundHandlers['settingsKept'] = async ({ actId, settings }) => {
  const now = Temporal.Now.instant();
  await change({ id: actId, now }, async (c) => {
    await c.put('settings', [{ ...(await currentSettings()), ...settings }]);
  });
  await followSettings(now);
  return { ok: true };
};
