import { i18n } from '#i18n';
import type { PersonRecord } from '@/domain/records/record';
import { recordsOf } from '@/domain/records/record';
import { Section } from '../ui/Section';
import type { Moment } from '../words/moment';
import { ProblemItem } from './ProblemItem';
import type { RecordActs } from './recordActs';

export interface ProblemsSectionProps extends Pick<RecordActs, 'onEdit' | 'onKeep'> {
  readonly records: readonly PersonRecord[];
  readonly moment: Moment;
}

/** What is not settled yet: open, or solved and not confirmed by the customer (DESIGN P3, P4). */
export function ProblemsSection({ records, ...item }: ProblemsSectionProps) {
  const open = recordsOf(records, 'problem').filter(({ confirmedAt }) => confirmedAt === null);
  if (open.length === 0) return null;
  return (
    <Section title={i18n.t('record.section.problems', open.length, [String(open.length)])}>
      <ul className="written">
        {open.map((problem) => (
          <ProblemItem key={problem.id} problem={problem} {...item} />
        ))}
      </ul>
    </Section>
  );
}
