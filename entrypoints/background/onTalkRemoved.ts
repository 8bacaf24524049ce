import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { interactionById } from '@/storage/interactions';
import { afterChange } from './afterChange';
import { bringUpToDate } from './bringUpToDate';

/** A call, meeting or chat that was noted by mistake; mails stay, for they are read and not noted. */
export const onTalkRemoved: BackgroundHandlers['talkRemoved'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, interactionId } = request;
  await change({ id: actId, now }, async (c) => {
    const talk = await interactionById(interactionId);
    if (talk === undefined || talk.kind === 'message') return;
    await c.remove('interactions', [interactionId]);
    await bringUpToDate(c, talk.contactId, now);
  });
  await afterChange();
  return { ok: true };
};
