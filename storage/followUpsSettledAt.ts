import type { FollowUp } from '@/domain/followUps/followUp';
import { db } from './db';

/** This person's follow-ups that a message of one of these instants (epoch milliseconds) has settled. */
export async function followUpsSettledAt(
  contactId: string,
  instants: readonly number[],
): Promise<readonly FollowUp[]> {
  const done = await db.followUps.where('[contactId+state]').equals([contactId, 'done']).toArray();
  return done.filter(({ closed }) => closed?.how === 'message' && instants.includes(closed.at));
}
