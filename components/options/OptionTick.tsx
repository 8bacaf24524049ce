import { useId } from 'react';

export interface OptionTickProps {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** Yes or no, kept at once. */
export function OptionTick({ label, hint, isOn, onTurn }: OptionTickProps) {
  const id = useId();
  return (
    <div className="option-tick">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onTurn(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
