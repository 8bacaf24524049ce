import { type ReactNode, useId } from 'react';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly look: 'segments' | 'chips' | 'tiles';
  readonly options: readonly { readonly value: T; readonly words: ReactNode }[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  /** Whether the label is read out only. */
  readonly quiet?: boolean;
  /** Whether something is wrong with it; the id of what is said about it. */
  readonly isInvalid?: boolean;
  readonly describedBy?: string;
}

/** One of a few, as native radio buttons: arrow keys and screen readers know them. */
export function Choice<T extends string>({
  label,
  look,
  options,
  value,
  onChoose,
  quiet = true,
  isInvalid = false,
  describedBy,
}: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset
      className={`choice ${look}`}
      data-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
    >
      <legend className={quiet ? 'unseen' : 'label'}>{label}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              className="unseen"
              name={group}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
