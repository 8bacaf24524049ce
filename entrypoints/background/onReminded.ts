import { scheduled } from '@/domain/followUps/scheduled';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { currentSettings } from '@/storage/settings';
import { afterFollowing } from './afterFollowing';
import { bringUpToDate } from './bringUpToDate';
import { followContact } from './followContact';

/** A reminder in the user's own words, for a day or an hour. */
export const onReminded: BackgroundHandlers['reminded'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, contactId, followUpId, due, topic } = request;
  await change({ id: actId, now }, async (c) => {
    await followContact(c, contactId, now);
    const { zone } = await currentSettings();
    const reminder = {
      id: followUpId,
      contactId,
      kind: 'custom',
      state: 'open',
      due,
      until: null,
      createdAt: now.epochMilliseconds,
      occasion: null,
      topic,
      interactionId: null,
      since: null,
      writtenIn: null,
      notBefore: null,
      closed: null,
    } as const;
    await c.put('followUps', [scheduled(reminder, zone)]);
    await bringUpToDate(c, contactId, now);
  });
  await afterFollowing(contactId);
  return { ok: true };
};
