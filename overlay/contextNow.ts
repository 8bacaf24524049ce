import type { ReadingContext } from '@/webmail/webmail';
import type { AskedDates } from './AskedDates';

/** What the page cannot say for itself, in this moment. */
export function contextNow({ datesIn }: Pick<AskedDates, 'datesIn'>): ReadingContext {
  const now = Temporal.Now.instant();
  return { url: location.href, zone: Temporal.Now.timeZoneId(), now, datesIn };
}
