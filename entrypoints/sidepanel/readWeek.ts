import { mondayOf } from '@/domain/figures/mondayOf';
import { type WeekSoFar, weekSoFar } from '@/domain/figures/weekSoFar';
import { closedSince, recordsSince } from '@/storage/recordsSince';
import { currentSettings } from '@/storage/settings';

/** What the user did since Monday, in the home zone; `null` where figures about one's own work are off. */
export async function readWeek(now: Temporal.ZonedDateTime): Promise<WeekSoFar | null> {
  if ((await currentSettings()).showsFigures === false) return null;
  const monday = mondayOf(now.toPlainDate()).toZonedDateTime(now.timeZoneId);
  const week = { from: monday.epochMilliseconds, to: monday.add({ weeks: 1 }).epochMilliseconds };
  const [thanks, promises] = await Promise.all([
    closedSince('thank-you', week.from),
    recordsSince('promise', now.subtract({ years: 1 }).epochMilliseconds),
  ]);
  return weekSoFar(thanks, promises, week);
}
