import { changedCare } from '@/domain/people/changedCare';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { afterChange } from './afterChange';
import { bringUpToDate } from './bringUpToDate';

/** What the user says about the relationship as a whole: only the parts that are named change. */
export const onCareChanged: BackgroundHandlers['careChanged'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, contactId, care, without, cadenceDays } = request;
  await change({ id: actId, now }, async (c) => {
    const contact = await contactById(contactId);
    if (contact === undefined) throw new Error('Premura keeps no such person');
    const changed = { ...contact, care: changedCare(contact.care, care, without) };
    await c.put('contacts', [cadenceDays === undefined ? changed : { ...changed, cadenceDays }]);
    await bringUpToDate(c, contactId, now);
  });
  await afterChange();
  return { ok: true };
};
