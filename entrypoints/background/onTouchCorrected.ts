import type { Interaction } from '@/domain/mail/interaction';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { interactionById } from '@/storage/interactions';
import { afterChange } from './afterChange';
import { bringUpToDate } from './bringUpToDate';

/** The user says of a mail that it was no contact, or takes that back (STATUS: every correction can be undone). */
export const onTouchCorrected: BackgroundHandlers['touchCorrected'] = async (correction) => {
  const { actId, interactionId, isContact } = correction;
  const now = Temporal.Now.instant();
  await change({ id: actId, now }, async (c) => {
    const mail = await interactionById(interactionId);
    if (mail === undefined || mail.kind !== 'message') return;
    const { isNoContact: _before, ...plain } = mail;
    const after: Interaction = isContact ? plain : { ...plain, isNoContact: true };
    await c.put('interactions', [after]);
    await bringUpToDate(c, mail.contactId, now);
  });
  await afterChange();
  return { ok: true };
};
