import type { ReadingContext } from '@/webmail/webmail';

/** What the page cannot say for itself, in this moment. */
export function contextNow(): ReadingContext {
  return { url: location.href, zone: Temporal.Now.timeZoneId(), now: Temporal.Now.instant() };
}
