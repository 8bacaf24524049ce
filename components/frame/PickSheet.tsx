import { useRef } from 'react';
import { i18n } from '#i18n';
import { Sheet } from '../ui/Sheet';
import { PeopleSearch, type PeopleSearchProps } from './PeopleSearch';

export interface PickSheetProps extends Omit<PeopleSearchProps, 'field'> {
  /** What the person is picked for. */
  readonly purpose: 'talk' | 'note' | 'remind' | 'thank';
  readonly onClose: () => void;
}

export function PickSheet({ purpose, onClose, ...search }: PickSheetProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Sheet title={i18n.t(`pick.${purpose}`)} firstField={field} onClose={onClose}>
      <PeopleSearch field={field} {...search} />
    </Sheet>
  );
}
