import { type NamedPerson, namedPersonId } from '@/domain/people/namedPerson';
import { newContact } from '@/domain/people/newContact';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactByAddress } from '@/storage/contacts';
import { namedById } from '@/storage/namedPeople';
import { afterChange } from '../afterChange';
import { bringUpToDate } from '../bringUpToDate';
import { forgetMailsOf } from './forgetNamed';
import { readAgainIn } from './readAgainIn';

/** The user has said who a name is: kept for that name in that conversation alone, and the mail is read anew with it. */
export const onPersonNamed: BackgroundHandlers['personNamed'] = async (request) => {
  const now = Temporal.Now.instant();
  const { account, threadId, name, address } = request;
  const contactId = await change({ id: request.actId, now }, async (c) => {
    const kept = await contactByAddress(address);
    const contact = kept ?? newContact({ id: request.contactId, address, name }, now);
    if (kept === undefined) await c.put('contacts', [contact]);
    const id = namedPersonId(request);
    const before = await namedById(id);
    const at = now.epochMilliseconds;
    const named: NamedPerson = { id, account, threadId, name, address, contactId: contact.id, at };
    await c.put('namedPeople', [named]);
    if (before !== undefined && before.contactId !== contact.id) {
      await forgetMailsOf(c, before);
      await bringUpToDate(c, before.contactId, now);
    }
    return contact.id;
  });
  await readAgainIn(request);
  await afterChange();
  return { contactId };
};
