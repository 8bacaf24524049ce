import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { cadenceIn } from '@/domain/people/careIn';
import { Button } from '../ui/Button';

export interface CadenceChoiceProps {
  /** In days; `null`: none is agreed any more. */
  readonly onChoose: (days: number | null) => void;
}

/** One interval for several people. */
export function CadenceChoice({ onChoose }: CadenceChoiceProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Opened by the user's own click, to write in it.
  useEffect(() => field.current?.focus(), []);
  const days = cadenceIn({ cadence: text });
  const isRight = days !== null && days !== 'wrong';
  return (
    <form
      className="later"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setHasTried(!isRight);
        if (isRight) onChoose(days);
      }}
    >
      <label className="label" htmlFor={id}>
        {i18n.t('care.cadence')}
      </label>
      <div className="acts">
        <input
          ref={field}
          id={id}
          className="field number"
          type="number"
          min={1}
          value={text}
          aria-invalid={hasTried}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => {
            setText(target.value);
            setHasTried(false);
          }}
        />
        <Button small submits>
          {i18n.t('button.save')}
        </Button>
        <Button small look="plain" onClick={() => onChoose(null)}>
          {i18n.t('people.noCadence')}
        </Button>
      </div>
      <p id={`${id}-fault`} className="fault" role="status">
        {hasTried && i18n.t('record.fault.cadenceRange')}
      </p>
    </form>
  );
}
