import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactByAddress, contactById } from '@/storage/contacts';
import { afterChange } from './afterChange';

/** One more address of somebody; one that is somebody else's stays there, and the panel asks whether the two are one. */
export const onAddressAdded: BackgroundHandlers['addressAdded'] = async (request) => {
  const { actId, contactId, address } = request;
  const added = await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    const contact = await contactById(contactId);
    if (contact === undefined) throw new Error('Premura keeps no such person');
    if ((await contactByAddress(address)) !== undefined) return false;
    await c.put('contacts', [{ ...contact, addresses: [...contact.addresses, address] }]);
    return true;
  });
  await afterChange();
  return { added };
};
