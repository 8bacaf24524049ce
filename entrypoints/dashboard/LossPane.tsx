import { lazy, Suspense } from 'react';
import type { LossRecord } from '@/domain/records/loss';
import { usePerson } from '@/entrypoints/sidepanel/usePerson';
import type { PageProps } from './FiguresPane';

/** With the forms of all records, which the page need not load before anybody looks. */
const RecordPane = lazy(async () => ({
  default: (await import('@/entrypoints/sidepanel/RecordPane')).RecordPane,
}));

export interface LossPaneProps extends PageProps {
  readonly loss: LossRecord;
  readonly onClose: () => void;
}

/** The sheet of one loss, over the page: what is half written stays, as in the panel. */
export function LossPane({ loss, onClose, ...wiring }: LossPaneProps) {
  const person = usePerson(loss.contactId);
  if (person == null) return null;
  return (
    <Suspense fallback={null}>
      <RecordPane
        wish={{
          kind: 'record',
          contactId: loss.contactId,
          recordKind: 'loss',
          recordId: loss.id,
          prefill: null,
        }}
        person={person}
        thread={null}
        selection={{ setSheet: onClose }}
        {...wiring}
      />
    </Suspense>
  );
}
