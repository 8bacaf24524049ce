import { newFollowUp } from '@/domain/followUps/newFollowUp';
import { scheduled } from '@/domain/followUps/scheduled';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { historyWith } from '@/storage/interactions';
import { currentSettings } from '@/storage/settings';
import { afterFollowing } from './afterFollowing';
import { bringUpToDate } from './bringUpToDate';
import { followContact } from './followContact';

/** "If no answer by": their next word closes it; until then it waits, never red. */
export const onAnswerAwaited: BackgroundHandlers['answerAwaited'] = async (request) => {
  const { actId, contactId, followUpId, due } = request;
  const now = Temporal.Now.instant();
  await change({ id: actId, now }, async (c) => {
    await followContact(c, contactId, now);
    const { zone } = await currentSettings();
    const mails = (await historyWith(contactId)).filter((one) => one.kind === 'message');
    const sent = mails.findLast(({ direction }) => direction === 'out');
    const awaited = newFollowUp(
      {
        id: followUpId,
        contactId,
        kind: 'waiting-for',
        due,
        topic: sent?.subject ?? null,
        interactionId: sent?.id ?? null,
        since: sent?.at ?? now.epochMilliseconds,
      },
      now,
    );
    await c.put('followUps', [scheduled(awaited, zone)]);
    await bringUpToDate(c, contactId, now);
  });
  await afterFollowing(contactId);
  return { ok: true };
};
