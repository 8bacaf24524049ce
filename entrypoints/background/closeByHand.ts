import { close } from '@/domain/followUps/close';
import type { Interaction } from '@/domain/mail/interaction';
import type { FollowUp } from '@/domain/followUps/followUp';
import { recordsAfter } from '@/domain/followUps/recordsAfter';
import type { Change } from '@/storage/change';
import { recordsAbout } from '@/storage/records';
import { bringUpToDate } from './bringUpToDate';

interface ClosedBy {
  readonly as: 'done' | 'dismissed';
  readonly now: Temporal.Instant;
  /** The mail that did it, where the user has pointed at one: then it was done at its instant. */
  readonly sentIn?: Interaction | undefined;
}

/** *Done* or *Not needed*: what it stood for is written down with it, and what comes next is planned. */
export async function closeByHand(
  c: Change,
  followUp: FollowUp,
  { as, now, sentIn }: ClosedBy,
): Promise<void> {
  const closed = close(followUp, as, {
    how: sentIn === undefined ? 'user' : 'message',
    at: sentIn?.at ?? now.epochMilliseconds,
  });
  await c.put('followUps', [closed]);
  const records = await recordsAbout(followUp.contactId);
  await c.put('records', recordsAfter([closed], records));
  await bringUpToDate(c, followUp.contactId, now);
}
