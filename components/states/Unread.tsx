import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { type EmailAddress, emailAddress } from '@/domain/people/emailAddress';
import { Button } from '../ui/Button';
import { Calm } from './Calm';

export interface UnreadProps {
  /** What the page says, where that is not enough to be sure of; may be empty. */
  readonly suggested: string;
  readonly onName: (address: EmailAddress) => void;
}

/** The page was not understood: nobody is shown rather than somebody else, and the user may say who it is. */
export function Unread({ suggested, onName }: UnreadProps) {
  const id = useId();
  const [text, setText] = useState<string>(suggested);
  const [isTold, setIsTold] = useState(false);
  return (
    <Calm icon="mail" title={i18n.t('state.unread')} words={i18n.t('state.unreadMore')}>
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
            {i18n.t('state.typeAddress')}
          </label>
          <input
            id={id}
            className="field"
            type="text"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            placeholder={i18n.t('state.addressExample')}
            value={text}
            aria-invalid={isTold}
            aria-describedby={`${id}-told`}
            onChange={({ target }) => setText(target.value)}
          />
          <p id={`${id}-told`} className="hint" role="status">
            {isTold && i18n.t('state.noAddress')}
          </p>
        </div>
        <div className="acts">
          <Button submits>{i18n.t('button.showPerson')}</Button>
        </div>
      </form>
      <p className="hint">{i18n.t('state.stillWorks')}</p>
    </Calm>
  );
}
