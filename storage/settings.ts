import { firstSettings, type Settings } from '@/domain/people/settings';
import { db } from './db';

/** The user's settings; before the first change, those of the zone in which the browser runs. */
export async function currentSettings(): Promise<Settings> {
  const kept = await db.settings.get('settings');
  return kept ?? firstSettings(Temporal.Now.timeZoneId());
}
