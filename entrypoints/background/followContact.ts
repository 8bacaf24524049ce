import type { Contact } from '@/domain/people/contact';
import type { Change } from '@/storage/change';
import { contactById } from '@/storage/contacts';

/**
 * Writes to somebody's record what an act changes of it. Thanks, a note, "we spoke", a reminder and *Follow* are the acts
 * by which one is followed (DESIGN §2).
 *
 * @throws where no such person is kept: the panel shows somebody who was erased meanwhile.
 */
export async function followContact(
  c: Change,
  contactId: string,
  now: Temporal.Instant,
): Promise<Contact> {
  const contact = await contactById(contactId);
  if (contact === undefined) throw new Error('Premura keeps no such person');
  if (contact.followedSince !== null) return contact;
  const followed = { ...contact, followedSince: now.epochMilliseconds };
  await c.put('contacts', [followed]);
  return followed;
}
