import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { currentSettings } from '@/storage/settings';
import { afterChange } from './afterChange';
import { refreshStandings } from './refreshStandings';

/** When the user is away, and whose holidays are days off: what is due and every rhythm follow. */
export const onTimeOffKept: BackgroundHandlers['timeOffKept'] = async (request) => {
  const { actId, away, holidayCountries } = request;
  await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    await c.put('settings', [{ ...(await currentSettings()), away, holidayCountries }]);
  });
  await refreshStandings();
  await afterChange();
  return { ok: true };
};
