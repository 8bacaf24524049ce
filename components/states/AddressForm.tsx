import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { Button } from '../ui/Button';

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
export function AddressForm({
  label,
  placeholder,
  first = '',
  children,
  onType,
  onName,
}: AddressFormProps) {
  const id = useId();
  const [text, setText] = useState(first);
  const [isTold, setIsTold] = useState(false);
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        const address = emailAddress(text);
        setIsTold(address === null);
        if (address !== null) onName(address);
      }}
    >
      <div>
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          className="field"
          type="text"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={text}
          aria-invalid={isTold}
          aria-describedby={`${id}-told`}
          onChange={({ target }) => {
            setText(target.value);
            setIsTold(false);
            onType?.(target.value);
          }}
        />
        <p id={`${id}-told`} className="hint" role="status">
          {isTold && i18n.t('state.noAddress')}
        </p>
      </div>
      {children}
      <div className="acts">
        <Button submits>{i18n.t('button.showPerson')}</Button>
      </div>
    </form>
  );
}
