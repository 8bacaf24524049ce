import { type ComponentType, type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { Fault } from '@/domain/records/forms/faults';
import { LONGEST_WORDS } from '@/domain/records/forms/values';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import type { FieldSpec } from './fieldSpec';

export interface RecordFieldProps {
  readonly spec: FieldSpec;
  readonly value: string;
  /** What is wrong there, said beneath. */
  readonly fault: Fault | null;
  readonly onChange: (value: string) => void;
  /** Takes the words that are selected in the mail; `null` where none stands open. */
  readonly onSelection: (() => void) | null;
  /** What belongs to it, beneath. */
  readonly children?: ReactNode;
}

const inputs = {
  line: TextInput,
  area: AreaInput,
  day: TextInput,
  time: TextInput,
  number: TextInput,
  segments: ChoiceInput,
  chips: ChoiceInput,
  tick: TickInput,
} as const satisfies Record<FieldSpec['look'], ComponentType<InputProps>>;

/** One field with its label, its hint, and what is wrong with it. */
export function RecordField(props: RecordFieldProps) {
  const { spec, fault } = props;
  const id = useId();
  const Input = inputs[spec.look];
  return (
    <div className={`record-field of-${spec.look}`}>
      <Input {...props} id={id} said={`${id}-hint ${id}-fault`} />
      {spec.hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {spec.hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className="fault">
          {i18n.t(`record.fault.${fault}`)}
        </p>
      )}
      {props.children}
    </div>
  );
}

interface InputProps extends RecordFieldProps {
  readonly id: string;
  /** The ids of what is said about it. */
  readonly said: string;
}

function Label({ spec, id, onSelection }: InputProps) {
  const isOffered = spec.takesSelection === true && onSelection !== null;
  return (
    <div className="label">
      <label htmlFor={id}>{spec.label}</label>
      {isOffered && (
        <Button look="link" onClick={onSelection}>
          {i18n.t('record.addSelection')}
        </Button>
      )}
      {!isOffered && spec.isOptional === true && (
        <span className="faint">{i18n.t('record.optional')}</span>
      )}
    </div>
  );
}

const types = { day: 'date', time: 'time', number: 'number' } as const;

function TextInput(props: InputProps) {
  const { spec, id, said, value, fault, onChange } = props;
  const type = spec.look in types ? types[spec.look as keyof typeof types] : 'text';
  return (
    <>
      <Label {...props} />
      <input
        id={id}
        className={`field ${spec.look}`}
        type={type}
        autoComplete="off"
        maxLength={LONGEST_WORDS}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={said}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}

function AreaInput(props: InputProps) {
  const { id, said, value, fault, onChange } = props;
  return (
    <>
      <Label {...props} />
      <textarea
        id={id}
        className="field area"
        rows={2}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={said}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}

function ChoiceInput({ spec, said, value, fault, onChange }: InputProps) {
  return (
    <Choice
      label={spec.label}
      quiet={false}
      look={spec.look === 'segments' ? 'segments' : 'chips'}
      options={spec.options ?? []}
      value={value}
      isInvalid={fault !== null}
      describedBy={said}
      onChoose={onChange}
    />
  );
}

function TickInput({ spec, id, said, value, onChange }: InputProps) {
  return (
    <label className="tick" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={value === 'yes'}
        aria-describedby={said}
        onChange={({ target }) => onChange(target.checked ? 'yes' : '')}
      />
      {spec.label}
    </label>
  );
}
