import { changedCare } from '@/domain/people/changedCare';
import { companyOfContact } from '@/domain/people/companyOf';
import type { Contact } from '@/domain/people/contact';
import { lostBy } from '@/domain/records/lostBy';
import type { PersonRecord } from '@/domain/records/record';
import type { Change } from '@/storage/change';
import { peopleOfCompany } from '@/storage/peopleOfCompany';
import { contactById } from '@/storage/contacts';

/**
 * A record that says that working together has ended makes its person lost, or everybody followed of the company; taken back,
 * it takes that back too, but not what was said otherwise.
 *
 * @returns whose status it moved.
 */
export async function noteTheEnd(
  c: Change,
  before: PersonRecord | null,
  after: PersonRecord | null,
): Promise<readonly string[]> {
  const was = before && lostBy(before);
  const is = after && lostBy(after);
  const record = after ?? before;
  if (record === null || was === is) return [];
  const people = await peopleOf(record);
  const moved = people.flatMap((contact) => withEnd(contact, was, is));
  await c.put('contacts', moved);
  return moved.map(({ id }) => id);
}

async function peopleOf(record: PersonRecord): Promise<readonly Contact[]> {
  const contact = await contactById(record.contactId);
  if (contact === undefined) return [];
  const isOfAll = record.kind === 'loss' && record.scope === 'company';
  const company = isOfAll ? companyOfContact(contact) : null;
  if (company === null) return [contact];
  const mates = await peopleOfCompany(company);
  return [
    contact,
    ...mates.filter(({ id, followedSince }) => id !== contact.id && followedSince !== null),
  ];
}

function withEnd(contact: Contact, was: number | null, is: number | null): readonly Contact[] {
  const lostAt = contact.care?.lostAt;
  if (is !== null) {
    const isOwn = lostAt === undefined || lostAt === was;
    return isOwn ? [{ ...contact, care: changedCare(contact.care, { lostAt: is }, []) }] : [];
  }
  return lostAt === was ? [{ ...contact, care: changedCare(contact.care, {}, ['lostAt']) }] : [];
}
