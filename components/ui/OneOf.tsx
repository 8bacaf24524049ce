import { useId } from 'react';
import { Button } from './Button';

export interface OneOfProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  /** What was said last. */
  readonly value?: T | null;
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
}

/** One of a few, done as soon as it is pressed: as radio buttons the arrow keys would already do it. */
export function OneOf<T extends string>(props: OneOfProps<T>) {
  const { label, options, value = null, disabled = false, onChoose } = props;
  const id = useId();
  return (
    <div className="choice" role="group" aria-labelledby={id}>
      <p id={id} className="label">
        {label}
      </p>
      <div className="choice-options">
        {options.map((option) => {
          const isChosen = option.value === value;
          return (
            <Button
              key={option.value}
              small
              {...(isChosen ? { icon: 'check' } : {})}
              aria-pressed={isChosen}
              disabled={disabled}
              onClick={() => !isChosen && onChoose(option.value)}
            >
              {option.words}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
