import { firstSettings } from '@/domain/people/settings';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { currentSettings } from '@/storage/settings';
import { followSettings } from './followSettings';

/**
 * DESIGN §9, "Reset settings": as on the first day, in the same home zone. People, notes and follow-ups stay; so does whom to
 * leave alone, or they would be kept and shown again, and the texts that the user has written.
 */
export const onSettingsReset: BackgroundHandlers['settingsReset'] = async ({ actId }) => {
  const now = Temporal.Now.instant();
  await change({ id: actId, now }, async (c) => {
    const { zone, neverTrack, colleagueDomains, ownTemplates } = await currentSettings();
    await c.put('settings', [
      {
        ...firstSettings(zone),
        ...(neverTrack === undefined ? {} : { neverTrack }),
        ...(colleagueDomains === undefined ? {} : { colleagueDomains }),
        ...(ownTemplates === undefined ? {} : { ownTemplates }),
      },
    ]);
  });
  await followSettings(now);
  return { ok: true };
};
