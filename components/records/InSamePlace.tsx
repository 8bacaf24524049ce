import { i18n } from '#i18n';
import type { RepeatedReason } from '@/domain/figures/likeLost';
import { Section } from '../ui/Section';

export interface InSamePlaceProps {
  readonly reason: RepeatedReason;
  readonly names: readonly string[];
}

const lines = {
  communication: 'record.loss.same.communication',
  'broken-word': 'record.loss.same.brokenWord',
  'fell-short': 'record.loss.same.fellShort',
  treatment: 'record.loss.same.treatment',
} as const satisfies Record<RepeatedReason, string>;

/** Who stands where the one stood who left, for whom it is not too late (DESIGN P10). */
export function InSamePlace({ reason, names }: InSamePlaceProps) {
  const count = <span className="faint">{i18n.t('people.companyPeople', names.length)}</span>;
  return (
    <Section title={i18n.t('figures.samePlace')} act={count}>
      <p>{i18n.t(lines[reason], [names.join(', ')])}</p>
    </Section>
  );
}
