import { useId, useState } from 'react';

export interface OptionFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** `area`: one entry a line. */
  readonly look: 'number' | 'time' | 'area';
  /** As it is kept. */
  readonly value: string;
  /** What is wrong with what was typed, in words that help; `null` where it can be kept. */
  readonly faultOf: (typed: string) => string | null;
  readonly onKeep: (typed: string) => void;
}

/** Kept as soon as one leaves it, or presses Enter; what cannot be kept stays typed, with the reason beneath. */
export function OptionField({ label, hint, look, value, faultOf, onKeep }: OptionFieldProps) {
  const id = useId();
  // What was typed over another value is no longer meant once that has changed.
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const typed = draft?.over === value ? draft.text : value;
  const [fault, setFault] = useState<string | null>(null);
  const keep = () => {
    const found = typed === value ? null : faultOf(typed);
    setFault(found);
    if (found !== null) return;
    setDraft(null);
    if (typed !== value) onKeep(typed);
  };
  const common = {
    id,
    value: typed,
    'aria-invalid': fault !== null,
    'aria-describedby': `${id}-hint ${id}-fault`,
    onBlur: keep,
  };
  return (
    <div className={`option-field of-${look}`}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {look === 'area' ? (
        <textarea
          {...common}
          className="field area"
          rows={3}
          spellCheck={false}
          onChange={({ target }) => setDraft({ text: target.value, over: value })}
        />
      ) : (
        <input
          {...common}
          className="field short"
          type={look}
          onChange={({ target }) => setDraft({ text: target.value, over: value })}
          onKeyDown={({ key }) => {
            if (key === 'Enter') keep();
          }}
        />
      )}
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <p id={`${id}-fault`} className="hint told" role="status">
        {fault}
      </p>
    </div>
  );
}
