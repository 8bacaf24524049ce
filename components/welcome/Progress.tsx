import { i18n } from '#i18n';
import { hasRhythm, type Written } from '@/domain/people/companiesWritten';
import { type Moment, zonedAt } from '../words/moment';

export interface ProgressProps {
  readonly written: readonly Written[];
  readonly moment: Moment;
}

/** How far back it was paged, and how many people that tells of: said again as rows come in. */
export function Progress({ written, moment }: ProgressProps) {
  const first = zonedAt(Math.min(...written.map(({ firstAt }) => firstAt)), moment);
  const isThisYear = first.year === moment.now.year;
  const month = first.toLocaleString(moment.locale, {
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  const known = written.filter(hasRhythm).length;
  return (
    <div className="welcome-progress" role="status">
      <strong>{i18n.t('welcome.people', written.length, [String(written.length), month])}</strong>
      <small>{i18n.t('welcome.rhythm', known, [String(known)])}</small>
    </div>
  );
}
