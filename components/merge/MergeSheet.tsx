import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { AddressField } from '../ui/AddressField';
import { Sheet } from '../ui/Sheet';
import { SamePerson } from './SamePerson';
import { addressShown } from '../words/addressShown';

export interface MergeSheetProps {
  /** One more address, as it is typed. */
  readonly text: string;
  /** What is wrong with it: no address, or one that stands here already, or somebody else's. */
  readonly fault: keyof typeof faults | null;
  readonly name: string;
  readonly addresses: readonly string[];
  /** Others of the same name, and whoever has the address that was typed. */
  readonly others: readonly Contact[];
  readonly onChange: (text: string) => void;
  readonly onAdd: () => void;
  readonly onMerge: (other: Contact) => void;
  readonly onClose: () => void;
}

const faults = {
  noAddress: 'state.noAddress',
  isHere: 'merge.isHere',
  isTaken: 'merge.isTaken',
} as const;

/** The addresses of one person: one more, or somebody who turns out to be the same. Never by itself (DESIGN §2). */
export function MergeSheet({ name, addresses, others, onMerge, ...props }: MergeSheetProps) {
  const { text, fault, onChange, onAdd, onClose } = props;
  return (
    <Sheet title={i18n.t('merge.title', [name])} onClose={onClose}>
      <ul className="addresses">
        {addresses.map((address) => (
          <li key={address}>
            <bdi>{addressShown(address)}</bdi>
          </li>
        ))}
      </ul>
      <AddressField
        label={i18n.t('merge.address')}
        text={text}
        fault={fault && i18n.t(faults[fault])}
        act={i18n.t('button.add')}
        onType={onChange}
        onSubmit={onAdd}
      />
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
