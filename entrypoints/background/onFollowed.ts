import { close } from '@/domain/followUps/close';
import { isByHand } from '@/domain/followUps/isByHand';
import { left } from '@/domain/suggestions/proposal';
import type { BackgroundHandlers } from '@/messaging/background';
import { type Change, change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { suggestionsAbout } from '@/storage/suggestions';
import { afterChange } from './afterChange';
import { afterFollowing } from './afterFollowing';
import { bringUpToDate } from './bringUpToDate';
import { followContact } from './followContact';

/** *Follow* and *Stop following*. Who is not followed has nothing due; notes and history stay. */
export const onFollowed: BackgroundHandlers['followed'] = async ({ actId, contactId, follow }) => {
  const now = Temporal.Now.instant();
  await change({ id: actId, now }, async (c) => {
    if (follow) await followContact(c, contactId, now);
    else await stopFollowing(c, contactId, now);
    await bringUpToDate(c, contactId, now);
  });
  await (follow ? afterFollowing(contactId) : afterChange());
  return { ok: true };
};

/** What arises by itself goes and comes back with the facts; what the user asked for is closed. */
async function stopFollowing(c: Change, contactId: string, now: Temporal.Instant): Promise<void> {
  const contact = await contactById(contactId);
  if (contact === undefined) return;
  // How the user writes to somebody is kept of followed people only.
  await c.put('contacts', [{ ...contact, followedSince: null, seenTone: null }]);
  const open = (await unsettledFollowUpsOf(contactId)).filter(isByHand);
  const closed = { how: 'user', at: now.epochMilliseconds } as const;
  await c.put(
    'followUps',
    open.map((one) => close(one, 'dismissed', closed)),
  );
  const suggested = (await suggestionsAbout(contactId)).filter(({ state }) => state === 'open');
  await c.put('suggestions', suggested.map(left));
}
