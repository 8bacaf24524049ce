import { i18n } from '#i18n';
import type { RecordKind } from '@/domain/records/record';
import { Button } from '../ui/Button';

export interface SavingActsProps {
  readonly kind: RecordKind;
}

/** A review can be left half done (DESIGN P9); everything else is simply saved. */
export function SavingActs({ kind }: SavingActsProps) {
  if (kind !== 'loss') {
    return (
      <Button look="main" submits>
        {i18n.t('button.save')}
      </Button>
    );
  }
  return (
    <>
      <Button look="main" submits name="done" value="yes">
        {i18n.t('record.loss.done')}
      </Button>
      <Button submits name="done" value="">
        {i18n.t('record.loss.finishLater')}
      </Button>
    </>
  );
}
