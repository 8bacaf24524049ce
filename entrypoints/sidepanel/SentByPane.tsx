import { useLiveQuery } from 'dexie-react-hooks';
import { SentBy } from '@/components/records/SentBy';
import type { Contact } from '@/domain/people/contact';
import { contactsById } from '@/storage/contacts';
import { recordsThatName } from '@/storage/records';
import type { Selection } from './useSelection';

export interface SentByPaneProps {
  readonly contact: Contact;
  readonly selection: Pick<Selection, 'show'>;
}

/** Who recommended us to this person, live. */
export function SentByPane({ contact, selection }: SentByPaneProps) {
  const people = useLiveQuery(async () => {
    const records = await recordsThatName(contact.id);
    return contactsById([...new Set(records.map(({ contactId }) => contactId))]);
  }, [contact.id]);
  return <SentBy people={people ?? []} onShow={({ id }) => selection.show(id)} />;
}
