import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { Sheet } from '../ui/Sheet';
import { AddressField, type AddressFieldProps } from './AddressField';
import { SamePerson } from './SamePerson';
import { addressShown } from '../words/addressShown';

export interface MergeSheetProps extends Pick<
  AddressFieldProps,
  'text' | 'fault' | 'onChange' | 'onAdd'
> {
  readonly name: string;
  readonly addresses: readonly string[];
  /** Others of the same name, and whoever has the address that was typed. */
  readonly others: readonly Contact[];
  readonly onMerge: (other: Contact) => void;
  readonly onClose: () => void;
}

/** The addresses of one person: one more, or somebody who turns out to be the same. Never by itself (DESIGN §2). */
export function MergeSheet({
  name,
  addresses,
  others,
  onMerge,
  onClose,
  ...field
}: MergeSheetProps) {
  return (
    <Sheet title={i18n.t('merge.title', [name])} onClose={onClose}>
      <ul className="addresses">
        {addresses.map((address) => (
          <li key={address}>
            <bdi>{addressShown(address)}</bdi>
          </li>
        ))}
      </ul>
      <AddressField {...field} />
      {others.map((other, nth) => (
        <SamePerson
          key={other.id}
          other={other}
          name={name}
          isFirst={nth === 0}
          onMerge={() => onMerge(other)}
        />
      ))}
    </Sheet>
  );
}
