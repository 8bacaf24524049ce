import { close } from '@/domain/followUps/close';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { unsettledById } from '@/storage/followUps';
import { afterChange } from './afterChange';

export const onFollowUpClosed: BackgroundHandlers['followUpClosed'] = async (request) => {
  const now = Temporal.Now.instant();
  await change({ id: request.actId, now }, async (c) => {
    const found = await unsettledById(request.followUpId);
    const closed = { how: 'user', at: now.epochMilliseconds } as const;
    await c.put(
      'followUps',
      found.map((followUp) => close(followUp, request.as, closed)),
    );
  });
  await afterChange();
  return { ok: true };
};
