import { type ReactNode, useId } from 'react';
import { Button } from './Button';

export interface AddressFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  /** What is wrong with it, in words; `null` where nothing is, or nobody has asked yet. */
  readonly fault: string | null;
  /** Whom it may mean, beneath the field. */
  readonly children?: ReactNode;
  /** On the button. */
  readonly act: string;
  /** Each letter. */
  readonly onType: (text: string) => void;
  readonly onSubmit: () => void;
}

/** A mail address to type, and the one thing that is done with it. */
export function AddressField({ text, fault, children, onType, ...props }: AddressFieldProps) {
  const id = useId();
  return (
    <form
      className="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <div>
        <label className="label" htmlFor={id}>
          {props.label}
        </label>
        <input
          id={id}
          className="field"
          type="text"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          maxLength={254}
          placeholder={props.placeholder}
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => onType(target.value)}
        />
        <p id={`${id}-fault`} className="fault" role="status">
          {fault}
        </p>
      </div>
      {children}
      <div className="acts">
        <Button submits>{props.act}</Button>
      </div>
    </form>
  );
}
