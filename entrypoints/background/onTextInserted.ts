import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactByAddress } from '@/storage/contacts';
import { afterChange } from './afterChange';
import { followContact } from './followContact';
import { rememberText } from './rememberText';

/** A text was put into a reply: remembered with what it is for, until the thread shows that it was sent. */
export const onTextInserted: BackgroundHandlers['textInserted'] = async (request) => {
  const now = Temporal.Now.instant();
  await change({ id: request.actId, now }, async (c) => {
    const contact = await contactByAddress(request.contact);
    if (contact === undefined) throw new Error('Premura keeps no such person');
    await followContact(c, contact.id, now);
    await rememberText(c, { ...request, contactId: contact.id, now });
  });
  await afterChange();
  return { ok: true };
};
