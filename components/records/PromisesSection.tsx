import { i18n } from '#i18n';
import { type PersonRecord, recordsOf } from '@/domain/records/record';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import type { Moment } from '../words/moment';
import { PromiseItem } from './PromiseItem';
import type { RecordActs } from './recordActs';

export interface PromisesSectionProps extends RecordActs {
  readonly records: readonly PersonRecord[];
  readonly moment: Moment;
}

/** Words given for a day, ours and theirs, as long as they are open (DESIGN P5, P6). */
export function PromisesSection({ records, onWrite, ...item }: PromisesSectionProps) {
  const open = recordsOf(records, 'promise').filter(
    ({ state, due }) => state === 'open' && due !== null,
  );
  if (open.length === 0) return null;
  return (
    <Section
      title={i18n.t('record.section.promises')}
      act={
        <Button look="link" onClick={() => onWrite('promise')}>
          {i18n.t('record.add')}
        </Button>
      }
    >
      <ul className="written">
        {open.map((promise) => (
          <PromiseItem key={promise.id} promise={promise} {...item} />
        ))}
      </ul>
    </Section>
  );
}
