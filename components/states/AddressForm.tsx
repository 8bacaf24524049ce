import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { AddressField } from '../ui/AddressField';

export interface AddressFormProps {
  readonly label: string;
  readonly placeholder: string;
  /** What stands there at first; may be empty. */
  readonly first?: string;
  /** Whom it may mean, beneath the field. */
  readonly children?: ReactNode;
  /** Each letter. */
  readonly onType?: (text: string) => void;
  readonly onName: (address: EmailAddress) => void;
}

/** The user types whose address it is; what is none yet is said beneath. */
export function AddressForm({ first = '', onType, onName, ...props }: AddressFormProps) {
  const [text, setText] = useState(first);
  const [isTold, setIsTold] = useState(false);
  const name = () => {
    const address = emailAddress(text);
    setIsTold(address === null);
    if (address !== null) onName(address);
  };
  return (
    <AddressField
      {...props}
      text={text}
      fault={isTold ? i18n.t('state.noAddress') : null}
      act={i18n.t('button.showPerson')}
      onType={(typed) => {
        setText(typed);
        setIsTold(false);
        onType?.(typed);
      }}
      onSubmit={name}
    />
  );
}
