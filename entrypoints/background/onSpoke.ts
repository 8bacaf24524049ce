import { close } from '@/domain/followUps/close';
import type { FollowUp } from '@/domain/followUps/followUp';
import { thanksAfter } from '@/domain/followUps/thanks';
import { THANKED_LATELY_DAYS } from '@/domain/followUps/thanksDues';
import type { TalkInteraction } from '@/domain/mail/interaction';
import type { BackgroundHandlers } from '@/messaging/background';
import type { RequestOf, ToBackground } from '@/messaging/protocol';
import { type Change, change } from '@/storage/change';
import { thanksDoneSince, unsettledFollowUpsOf } from '@/storage/followUps';
import { currentSettings } from '@/storage/settings';
import { afterFollowing } from './afterFollowing';
import { bringUpToDate } from './bringUpToDate';
import { followContact } from './followContact';

type Spoke = RequestOf<ToBackground['spoke']>;

/** A call, meeting or chat was logged: a touch, and thanks are offered at once (DESIGN P1). */
export const onSpoke: BackgroundHandlers['spoke'] = async (request) => {
  const now = Temporal.Now.instant();
  const thankYouId = await change({ id: request.actId, now }, async (c) => {
    await followContact(c, request.contactId, now);
    const talk = talkOf(request);
    await c.put('interactions', [talk]);
    const thanks = await offerThanks(c, { talk, id: request.followUpId, now });
    await bringUpToDate(c, request.contactId, now);
    return thanks?.id ?? null;
  });
  await afterFollowing(request.contactId);
  return { thankYouId };
};

function talkOf({ interactionId, contactId, kind, went, at, said }: Spoke): TalkInteraction {
  return { id: interactionId, contactId, kind, went, at, said, direction: 'both' };
}

interface Offer {
  readonly talk: TalkInteraction;
  readonly id: string;
  readonly now: Temporal.Instant;
}

/** New thanks take the place of older ones that were never sent: one thanks once. */
async function offerThanks(c: Change, { talk, id, now }: Offer): Promise<FollowUp | null> {
  const lately = now.subtract({ hours: 24 * THANKED_LATELY_DAYS }).epochMilliseconds;
  const thanked = await thanksDoneSince(talk.contactId, lately);
  const thanks = thanksAfter(talk, thanked, { id, settings: await currentSettings(), now });
  if (thanks === null) return null;
  const open = await unsettledFollowUpsOf(talk.contactId);
  const older = open.filter(({ kind }) => kind === thanks.kind);
  const closed = { how: 'talk', at: now.epochMilliseconds } as const;
  await c.put('followUps', [...older.map((one) => close(one, 'dismissed', closed)), thanks]);
  return thanks;
}
