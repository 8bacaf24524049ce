import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactsById } from '@/storage/contacts';
import { afterChange } from './afterChange';
import { bringAllUpToDate } from './bringAllUpToDate';

/** The same interval for several people, as one act with its undo. */
export const onCadenceAgreed: BackgroundHandlers['cadenceAgreed'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, contactIds, cadenceDays } = request;
  await change({ id: actId, now }, async (c) => {
    const people = await contactsById(contactIds);
    await c.put(
      'contacts',
      people.map((contact) => ({ ...contact, cadenceDays })),
    );
    await bringAllUpToDate(c, contactIds, now);
  });
  await afterChange();
  return { ok: true };
};
