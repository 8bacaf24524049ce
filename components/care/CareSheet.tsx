import { i18n } from '#i18n';
import { FieldsForm, type FieldsFormProps } from '../records/FieldsForm';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { careFields } from './careFields';

export interface CareSheetProps extends Pick<
  FieldsFormProps,
  'values' | 'faults' | 'onChange' | 'onSave'
> {
  /** Full and short name. */
  readonly name: string;
  readonly calledName: string;
  /** The half-written goes too. */
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** What is said of the relationship as a whole: it drives status, follow-ups and buttons (DESIGN P16, STATUS). */
export function CareSheet({ name, calledName, onCancel, onClose, ...form }: CareSheetProps) {
  return (
    <Sheet title={i18n.t('care.title', [name])} onClose={onClose}>
      <FieldsForm
        {...form}
        fields={careFields(form.values)}
        onSelection={null}
        acts={
          <>
            <div className="acts">
              <Button look="main" submits>
                {i18n.t('button.save')}
              </Button>
              <Button look="plain" onClick={onCancel}>
                {i18n.t('button.cancel')}
              </Button>
            </div>
            <p className="hint">{i18n.t('note.readable', [calledName])}</p>
          </>
        }
      />
    </Sheet>
  );
}
