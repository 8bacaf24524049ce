import type { FollowUp } from '@/domain/followUps/followUp';
import type { Change } from '@/storage/change';
import { bringAllUpToDate } from './bringAllUpToDate';

/**
 * After any change to a person's facts, in the same transaction.
 *
 * @returns the follow-ups that were settled just now.
 */
export async function bringUpToDate(
  c: Change,
  contactId: string,
  now: Temporal.Instant,
): Promise<readonly FollowUp[]> {
  return bringAllUpToDate(c, [contactId], now);
}
