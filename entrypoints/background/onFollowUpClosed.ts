import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { unsettledById } from '@/storage/followUps';
import { interactionById } from '@/storage/interactions';
import { afterChange } from './afterChange';
import { closeByHand } from './closeByHand';

export const onFollowUpClosed: BackgroundHandlers['followUpClosed'] = async (request) => {
  const now = Temporal.Now.instant();
  const { sentIn: mailId } = request;
  const sentIn = mailId === undefined ? undefined : await interactionById(mailId);
  await change({ id: request.actId, now }, async (c) => {
    for (const followUp of await unsettledById(request.followUpId)) {
      await closeByHand(c, followUp, { as: request.as, now, sentIn });
    }
  });
  await afterChange();
  return { ok: true };
};
