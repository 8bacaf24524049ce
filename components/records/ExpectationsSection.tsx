import { i18n } from '#i18n';
import { type PersonRecord, recordsOf } from '@/domain/records/record';
import { Section } from '../ui/Section';
import type { Moment } from '../words/moment';
import { ExpectationsItem } from './ExpectationsItem';
import type { RecordActs } from './recordActs';

export interface ExpectationsSectionProps extends Pick<RecordActs, 'onEdit' | 'onKeep'> {
  readonly records: readonly PersonRecord[];
  readonly moment: Moment;
}

/** What they expect of the work that goes on (DESIGN P14, P15). */
export function ExpectationsSection({ records, ...item }: ExpectationsSectionProps) {
  const going = recordsOf(records, 'expectations').filter(({ balancedAt }) => balancedAt === null);
  if (going.length === 0) return null;
  return (
    <Section title={i18n.t('record.section.expects')}>
      <ul className="written">
        {going.map((expectations) => (
          <ExpectationsItem key={expectations.id} expectations={expectations} {...item} />
        ))}
      </ul>
    </Section>
  );
}
