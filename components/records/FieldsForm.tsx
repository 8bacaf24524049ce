import { type ReactNode, useRef } from 'react';
import type { Faults } from '@/domain/records/forms/faults';
import type { Values } from '@/domain/records/forms/values';
import { RecordField } from './RecordField';
import type { FieldSpec } from './fieldSpec';

/** `false`: nothing is kept, something is wrong. */
type Save = (more: Values) => boolean;

export interface FieldsFormProps {
  readonly fields: readonly FieldSpec[];
  readonly values: Values;
  /** By field; empty until the user has tried to save. */
  readonly faults: Faults;
  readonly onChange: (field: string, value: string) => void;
  readonly onSave: Save;
  /** Takes the words that are selected in the mail, `between` what stands there and them; `null` where none stands open. */
  readonly onSelection: ((field: string, between: string) => void) | null;
  /** What belongs to a field, by its name: beneath it. */
  readonly beneath?: Readonly<Record<string, ReactNode>>;
  /** Above the fields. */
  readonly children?: ReactNode;
  /** Beneath them: a button that submits saves, with its name and value as a field of its own. */
  readonly acts: ReactNode;
}

/** Fields, each with what is wrong with it; the first of it gets the focus when one tries to save. */
export function FieldsForm({ fields, values, faults, children, acts, ...on }: FieldsFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { onSelection } = on;
  return (
    <form
      ref={form}
      className="record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (on.onSave(saidBy(event.nativeEvent))) return;
        requestAnimationFrame(() => focusFirstFault(form.current));
      }}
    >
      {children}
      {fields.map((spec) => (
        <RecordField
          key={spec.name}
          spec={spec}
          value={values[spec.name] ?? ''}
          fault={faults[spec.name] ?? null}
          onChange={(value) => on.onChange(spec.name, value)}
          onSelection={
            onSelection && (() => onSelection(spec.name, spec.look === 'area' ? '\n' : ' '))
          }
        >
          {on.beneath?.[spec.name]}
        </RecordField>
      ))}
      {acts}
    </form>
  );
}

/** What the button says that was pressed. */
function saidBy(event: Event): Values {
  const button = 'submitter' in event ? event.submitter : null;
  const isNamed = button instanceof HTMLButtonElement && button.name !== '';
  return isNamed ? { [button.name]: button.value } : {};
}

function focusFirstFault(form: HTMLFormElement | null): void {
  const isFaulty = (field: Element) =>
    field.getAttribute('aria-invalid') === 'true' || field.closest('[data-invalid]') !== null;
  const first = [...(form?.elements ?? [])].find(
    (field) => isFaulty(field) && !(field instanceof HTMLFieldSetElement),
  );
  if (first instanceof HTMLElement) first.focus();
}
