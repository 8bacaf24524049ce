import { i18n } from '#i18n';
import type { Values } from '@/domain/records/forms/values';
import type { RecordKind } from '@/domain/records/record';
import { Button } from '../ui/Button';

export interface RecordSheetActsProps {
  readonly kind: RecordKind;
  /** With what the button itself says. */
  readonly onSave: (more: Values) => void;
}

/** A review can be left half done (DESIGN P9); everything else is simply saved. */
export function RecordSheetActs({ kind, onSave }: RecordSheetActsProps) {
  if (kind !== 'loss') {
    return (
      <Button look="main" submits>
        {i18n.t('button.save')}
      </Button>
    );
  }
  return (
    <>
      <Button look="main" onClick={() => onSave({ done: 'yes' })}>
        {i18n.t('record.loss.done')}
      </Button>
      <Button submits>{i18n.t('record.loss.finishLater')}</Button>
    </>
  );
}
