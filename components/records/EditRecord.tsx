import { i18n } from '#i18n';
import type { PersonRecord } from '@/domain/records/record';
import { Button } from '../ui/Button';
import type { RecordActs } from './recordActs';

export interface EditRecordProps extends Pick<RecordActs, 'onEdit'> {
  readonly record: PersonRecord;
  /** What it is about, for those who cannot see what it stands beside. */
  readonly of: string;
}

export function EditRecord({ record, of, onEdit }: EditRecordProps) {
  return (
    <Button look="link" aria-label={i18n.t('record.editOf', [of])} onClick={() => onEdit(record)}>
      {i18n.t('button.edit')}
    </Button>
  );
}
