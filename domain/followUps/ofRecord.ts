import type { PersonRecord } from '@/domain/records/record';
import type { FollowUp } from './followUp';
import type { PersonFacts } from './kinds/kind';
import { newFollowUp } from './newFollowUp';

type Asked = Pick<FollowUp, 'id' | 'kind' | 'due'> & Partial<FollowUp>;

/** A follow-up that a record asks for: it stands for that, and arose from what that arose from. */
export function ofRecord(
  { contact, now }: PersonFacts,
  record: PersonRecord,
  asked: Asked,
): FollowUp {
  const facts = { contactId: contact.id, recordId: record.id, since: record.at };
  return newFollowUp({ ...facts, interactionId: record.interactionId, ...asked }, now);
}

/** The record that a follow-up stands for, if it is of that kind. */
export function recordOf<K extends PersonRecord['kind']>(
  { recordId }: FollowUp,
  records: readonly PersonRecord[],
  kind: K,
): Extract<PersonRecord, { readonly kind: K }> | null {
  const found = records.find(({ id }) => id === recordId);
  return found?.kind === kind ? (found as Extract<PersonRecord, { readonly kind: K }>) : null;
}
