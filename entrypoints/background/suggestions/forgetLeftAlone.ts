import { SUGGESTED_DAYS } from '@/domain/suggestions/keptSuggestion';
import { left } from '@/domain/suggestions/proposal';
import type { Change } from '@/storage/change';
import { openSuggestionsBefore } from '@/storage/suggestions';

/** What nobody decided in three days leaves, and its words with it (DESIGN §6). */
export async function forgetLeftAlone(c: Change, now: Temporal.Instant): Promise<void> {
  const oldest = now.subtract({ hours: 24 * SUGGESTED_DAYS }).epochMilliseconds;
  const over = await openSuggestionsBefore(oldest);
  await c.record('suggestions', over.map(left));
}
