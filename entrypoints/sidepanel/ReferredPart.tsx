import { useLiveQuery } from 'dexie-react-hooks';
import { LETTERS_NEEDED } from '@/components/frame/PeopleSearch';
import { Referred } from '@/components/records/Referred';
import { personName } from '@/components/words/personName';
import type { Contact } from '@/domain/people/contact';
import type { Values } from '@/domain/records/forms/values';
import { contactById, contactsNamedLike } from '@/storage/contacts';

const MOST_FOUND = 4;

export interface ReferredPartProps {
  /** Who recommended us: nobody recommends us to themselves. */
  readonly by: Contact;
  readonly values: Values;
  readonly onChange: (changed: Values) => void;
}

/** Whom of those kept the name in the sheet of a recommendation stands for. */
export function ReferredPart({ by, values, onChange }: ReferredPartProps) {
  const { referred = '', referredContactId = '' } = values;
  const linked = useLiveQuery(
    async () => (referredContactId === '' ? undefined : contactById(referredContactId)),
    [referredContactId],
  );
  const found = useLiveQuery(
    async () =>
      referred.trim().length < LETTERS_NEEDED ? [] : contactsNamedLike(referred, MOST_FOUND),
    [referred],
  );
  return (
    <Referred
      linked={linked ?? null}
      found={(found ?? []).filter(({ id }) => id !== by.id)}
      onPick={(one) => onChange({ referred: personName(one), referredContactId: one.id })}
      onUnlink={() => onChange({ referredContactId: '' })}
    />
  );
}
