import { isLeftAlone } from '@/domain/people/leftAlone';
import { newContact } from '@/domain/people/newContact';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactByAddress } from '@/storage/contacts';
import { leftOut } from './leftOut';

/** The user has said who somebody is. The person is kept, not followed; one kept already stays as it is. */
export const onContactNamed: BackgroundHandlers['contactNamed'] = async (request) => {
  const now = Temporal.Now.instant();
  const contactId = await change({ id: request.actId, now }, async (c) => {
    const { neverTrack } = await leftOut();
    if (isLeftAlone(request.address, neverTrack)) throw new Error('Premura leaves them alone');
    const kept = await contactByAddress(request.address);
    if (kept !== undefined) return kept.id;
    const { contactId: id, address, name } = request;
    await c.put('contacts', [newContact({ id, address, name }, now)]);
    return id;
  });
  return { contactId };
};
