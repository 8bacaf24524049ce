import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactById } from '@/storage/contacts';

/** The language and form of address that the user chose for this person are remembered. */
export const onToneChosen: BackgroundHandlers['toneChosen'] = async (request) => {
  const { actId, contactId, language, formality } = request;
  await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    const contact = await contactById(contactId);
    if (contact !== undefined) await c.put('contacts', [{ ...contact, language, formality }]);
  });
  return { ok: true };
};
