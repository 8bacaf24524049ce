import type { ReadingContext } from '@/webmail/webmail';
import type { AskedDates } from './AskedDates';

/**
 * What a tone is heard in, and what may call for an answer, stands in the last few messages; opened one by one as they come,
 * all were among them. Of a long thread whose every message is open, the rest would be most of the work.
 */
const TEXTS_OF = 10;

/** What the page cannot say for itself, in this moment. */
export function contextNow({ datesIn }: Pick<AskedDates, 'datesIn'>): ReadingContext {
  const now = Temporal.Now.instant();
  const zone = Temporal.Now.timeZoneId();
  return { url: location.href, zone, now, datesIn, textsOf: TEXTS_OF };
}
