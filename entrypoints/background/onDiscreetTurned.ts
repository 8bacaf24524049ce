import { discreetTurned } from '@/domain/people/discreet';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { currentSettings } from '@/storage/settings';
import { afterChange } from './afterChange';

/** One click, or its key: others may see the screen, or no longer do (DESIGN §7, "Discreet mode"). */
export const onDiscreetTurned: BackgroundHandlers['discreetTurned'] = async ({ actId }) => {
  const now = Temporal.Now.instant();
  await change({ id: actId, now }, async (c) => {
    const settings = await currentSettings();
    await c.put('settings', [{ ...settings, discreet: discreetTurned(settings, now) }]);
  });
  await afterChange();
  return { ok: true };
};
