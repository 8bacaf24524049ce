import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import type { Faults } from '@/domain/records/forms/faults';
import type { Values } from '@/domain/records/forms/values';
import type { RecordKind } from '@/domain/records/record';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { RecordField } from './RecordField';
import { RecordSheetActs } from './RecordSheetActs';
import type { FieldsOf } from './fieldSpec';
import { recordFields } from './recordFields';
import { recordKinds } from './recordKinds';

export interface RecordSheetProps {
  readonly kind: RecordKind;
  /** Full and short name. */
  readonly name: string;
  readonly calledName: string;
  readonly values: Values;
  /** By field; empty until the user has tried to save. */
  readonly faults: Faults;
  /** The words that it stands on. */
  readonly quote: string | null;
  /** Whether it was kept before. */
  readonly isEdited: boolean;
  /** What the record shows, beside the fields. */
  readonly aside?: ReactNode;
  readonly onChange: (field: string, value: string) => void;
  /** `false`: nothing is kept, something is wrong; the first of it gets the focus. */
  readonly onSave: (more: Values) => boolean;
  /** Of one that was kept before. */
  readonly onRemove: () => void;
  /** The half-written goes too. */
  readonly onCancel: () => void;
  readonly onSelection: ((field: string) => void) | null;
  readonly onClose: () => void;
}

/** Writes something down about a person: the fields of that kind, each with what is wrong with it. */
export function RecordSheet(props: RecordSheetProps) {
  const { kind, name, calledName, values, faults, quote, isEdited, aside } = props;
  const fields: FieldsOf = recordFields[kind];
  const form = useRef<HTMLFormElement>(null);
  const save = (more: Values) => {
    if (!props.onSave(more)) requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <Sheet title={i18n.t(`record.title.${recordKinds[kind].key}`, [name])} onClose={props.onClose}>
      <form
        ref={form}
        className="record-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save({});
        }}
      >
        {kind === 'loss' && <p className="hint">{i18n.t('record.loss.intro')}</p>}
        {quote !== null && <p className="quote">{i18n.t('record.quoted', [quote])}</p>}
        {aside}
        {fields(values, isEdited).map((spec) => (
          <RecordField
            key={spec.name}
            spec={spec}
            value={values[spec.name] ?? ''}
            fault={faults[spec.name] ?? null}
            onChange={(value) => props.onChange(spec.name, value)}
            onSelection={props.onSelection && (() => props.onSelection?.(spec.name))}
          />
        ))}
        <div className="acts">
          <RecordSheetActs kind={kind} onSave={save} />
          <Button look="plain" onClick={props.onCancel}>
            {i18n.t('button.cancel')}
          </Button>
          {isEdited && (
            <Button look="plain" onClick={props.onRemove}>
              {i18n.t('button.delete')}
            </Button>
          )}
        </div>
        <p className="hint">{i18n.t('note.readable', [calledName])}</p>
      </form>
    </Sheet>
  );
}

function focusFirstFault(form: HTMLFormElement | null): void {
  const isFaulty = (field: Element) =>
    field.getAttribute('aria-invalid') === 'true' || field.closest('[data-invalid]') !== null;
  const first = [...(form?.elements ?? [])].find(
    (field) => isFaulty(field) && !(field instanceof HTMLFieldSetElement),
  );
  if (first instanceof HTMLElement) first.focus();
}
