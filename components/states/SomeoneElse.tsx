import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { emailAddress } from '@/domain/people/emailAddress';
import { Button } from '../ui/Button';
import { Candidates } from './Candidates';
import type { NameOnlyProps } from './NameOnly';

/** Another person than those offered: an address, or anyone known by a few letters. */
export function SomeoneElse({ found, moment, onSearch, onPick, onName }: NameOnlyProps) {
  const id = useId();
  const [text, setText] = useState('');
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
      <label className="label" htmlFor={id}>
        {i18n.t('nameOnly.someoneElse')}
      </label>
      <input
        id={id}
        className="field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={i18n.t('nameOnly.addressOrName')}
        value={text}
        aria-invalid={isTold}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => {
          setText(target.value);
          setIsTold(false);
          onSearch(target.value);
        }}
      />
      <p id={`${id}-told`} className="hint" role="status">
        {isTold && i18n.t('state.noAddress')}
      </p>
      <Candidates people={found ?? []} moment={moment} onPick={onPick} />
      {text.trim() !== '' && (
        <div className="acts">
          <Button submits>{i18n.t('button.showPerson')}</Button>
        </div>
      )}
    </form>
  );
}
