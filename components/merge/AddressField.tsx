import { useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface AddressFieldProps {
  readonly text: string;
  /** What is wrong with it: no address, or one that stands here already, or somebody else's. */
  readonly fault: 'noAddress' | 'isHere' | 'isTaken' | null;
  readonly onChange: (text: string) => void;
  readonly onAdd: () => void;
}

const faults = {
  noAddress: 'state.noAddress',
  isHere: 'merge.isHere',
  isTaken: 'merge.isTaken',
} as const;

export function AddressField({ text, fault, onChange, onAdd }: AddressFieldProps) {
  const id = useId();
  return (
    <form
      className="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <div>
        <label className="label" htmlFor={id}>
          {i18n.t('merge.address')}
        </label>
        <input
          id={id}
          className="field"
          type="email"
          autoComplete="off"
          maxLength={254}
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => onChange(target.value)}
        />
        <p id={`${id}-fault`} className="fault" role="status">
          {fault !== null && i18n.t(faults[fault])}
        </p>
      </div>
      <div className="acts">
        <Button submits>{i18n.t('button.add')}</Button>
      </div>
    </form>
  );
}
