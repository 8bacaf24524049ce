import { close } from '@/domain/followUps/close';
import type { FollowUp } from '@/domain/followUps/followUp';
import { recordsAfter } from '@/domain/followUps/recordsAfter';
import type { Change } from '@/storage/change';
import { recordsAbout } from '@/storage/records';
import { bringUpToDate } from './bringUpToDate';

/** *Done* or *Not needed*: what it stood for is written down with it, and what comes next is planned. */
export async function closeByHand(
  c: Change,
  followUp: FollowUp,
  { as, now }: { readonly as: 'done' | 'dismissed'; readonly now: Temporal.Instant },
): Promise<void> {
  const closed = close(followUp, as, { how: 'user', at: now.epochMilliseconds });
  await c.put('followUps', [closed]);
  const records = await recordsAbout(followUp.contactId);
  await c.put('records', recordsAfter([closed], records));
  await bringUpToDate(c, followUp.contactId, now);
}
