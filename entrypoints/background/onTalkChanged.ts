import { thanksFor } from '@/domain/followUps/thanks';
import { occasionAfter } from '@/domain/followUps/occasions';
import type { TalkInteraction } from '@/domain/mail/interaction';
import type { BackgroundHandlers } from '@/messaging/background';
import { type Change, change } from '@/storage/change';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { interactionById } from '@/storage/interactions';
import { currentSettings } from '@/storage/settings';
import { afterChange } from './afterChange';
import { bringUpToDate } from './bringUpToDate';

/** A call, meeting or chat was noted otherwise than it was; thanks for it that are still open follow. */
export const onTalkChanged: BackgroundHandlers['talkChanged'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, interactionId, kind, went, at, said } = request;
  await change({ id: actId, now }, async (c) => {
    const noted = await interactionById(interactionId);
    if (noted === undefined || noted.kind === 'message') return;
    const talk: TalkInteraction = { ...noted, kind, went, at, said };
    await c.put('interactions', [talk]);
    await followWith(c, talk, now);
    await bringUpToDate(c, talk.contactId, now);
  });
  await afterChange();
  return { ok: true };
};

/** A call that went badly after all is thanked for in other words, and sooner. */
async function followWith(c: Change, talk: TalkInteraction, now: Temporal.Instant): Promise<void> {
  const occasion = occasionAfter(talk.kind, talk.went);
  const { contactId } = talk;
  const open = (await unsettledFollowUpsOf(contactId)).filter(
    (one) => one.kind === 'thank-you' && one.interactionId === talk.id && one.occasion !== occasion,
  );
  const settings = await currentSettings();
  await c.put(
    'followUps',
    open.map(({ id }) => thanksFor({ id, contactId, occasion, settings, now, talk })),
  );
}
