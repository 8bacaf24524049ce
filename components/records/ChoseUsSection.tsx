import { i18n } from '#i18n';
import { type PersonRecord, recordsOf } from '@/domain/records/record';
import { Section } from '../ui/Section';
import type { RecordActs } from './recordActs';
import { EditRecord } from './EditRecord';

export interface ChoseUsSectionProps extends Pick<RecordActs, 'onEdit'> {
  readonly records: readonly PersonRecord[];
}

/** Standing promises: what they chose us for, in their words, and who sent them (DESIGN P5, P12). */
export function ChoseUsSection({ records, onEdit }: ChoseUsSectionProps) {
  const standing = recordsOf(records, 'promise').filter(
    ({ due, by, state }) => due === null && by === 'us' && state === 'open',
  );
  if (standing.length === 0) return null;
  return (
    <Section title={i18n.t('record.section.choseUs')}>
      <ul className="written">
        {standing.map((promise) => (
          <li key={promise.id} className="written-line">
            <bdi>{i18n.t('record.quoteOf', [promise.what])}</bdi>
            <EditRecord record={promise} of={promise.what} onEdit={onEdit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
