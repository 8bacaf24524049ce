import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { RecordKind } from '@/domain/records/record';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { FieldsForm, type FieldsFormProps } from './FieldsForm';
import type { FieldsOf } from './fieldSpec';
import { recordFields } from './recordFields';
import { recordKinds } from './recordKinds';
import { SavingActs } from './SavingActs';

export interface RecordSheetProps extends Pick<
  FieldsFormProps,
  'values' | 'faults' | 'beneath' | 'onChange' | 'onSave' | 'onSelection'
> {
  readonly kind: RecordKind;
  /** Full and short name. */
  readonly name: string;
  readonly calledName: string;
  /** The words that it stands on. */
  readonly quote: string | null;
  /** Whether it was kept before. */
  readonly isEdited: boolean;
  /** What the record shows, above the fields. */
  readonly aside?: ReactNode;
  /** What is worth knowing, beneath all. */
  readonly below?: ReactNode;
  /** What is to be told beside what is wrong. */
  readonly told?: string | null;
  /** Of one that was kept before. */
  readonly onRemove: () => void;
  /** The half-written goes too. */
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** Writes something down about a person: the fields of that kind, each with what is wrong with it. */
export function RecordSheet(props: RecordSheetProps) {
  const { kind, name, calledName, values, quote, isEdited, aside } = props;
  const fields: FieldsOf = recordFields[kind];
  return (
    <Sheet title={i18n.t(`record.title.${recordKinds[kind].key}`, [name])} onClose={props.onClose}>
      <FieldsForm
        {...props}
        fields={fields(values, isEdited)}
        acts={
          <>
            <p className="hint told" role="status">
              {props.told}
            </p>
            <div className="acts">
              <SavingActs kind={kind} />
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
          </>
        }
      >
        {kind === 'loss' && <p className="hint">{i18n.t('record.loss.intro')}</p>}
        {quote !== null && <p className="quote">{i18n.t('record.quoted', [quote])}</p>}
        {aside}
      </FieldsForm>
      {props.below}
    </Sheet>
  );
}
