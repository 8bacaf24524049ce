import { i18n } from '#i18n';
import type { WeekSoFar } from '@/domain/figures/weekSoFar';
import { KindWord, type KindWordProps } from '../records/KindWord';
import { Section } from '../ui/Section';
import type { Moment } from '../words/moment';

export type KindWordLately = Pick<KindWordProps, 'said' | 'name'>;

export interface EmptyDayProps {
  /** The newest kind words; `null` where nobody said any lately. */
  readonly kindWord: KindWordLately | null;
  /** What the user did this week; `null` where that is not to be shown. */
  readonly week: WeekSoFar | null;
  readonly moment: Moment;
}

/** Nothing to do is good news, and looks like it. */
export function EmptyDay({ kindWord, week, moment }: EmptyDayProps) {
  return (
    <>
      <div className="empty-day">
        <svg className="sunrise" viewBox="0 0 128 76" aria-hidden="true">
          <path className="sunrise-ground" d="M14 62h100" />
          <path className="sunrise-sun" d="M44 62a20 20 0 0 1 40 0" />
          <path className="sunrise-rays" d="M64 30v-8M42 38l-5-6M86 38l5-6M32 54l-8-3M96 54l8-3" />
        </svg>
        <p className="empty-title">{i18n.t('today.empty')}</p>
        <p className="quiet">{weekWords(week) ?? i18n.t('today.emptyMore')}</p>
      </div>
      {kindWord !== null && (
        <Section title={i18n.t('today.kindWords')}>
          <KindWord {...kindWord} moment={moment} />
        </Section>
      )}
    </>
  );
}

/** "This week: 4 people thanked, 3 promises kept."; `null` where there is nothing to tell. */
function weekWords(week: WeekSoFar | null): string | null {
  if (week === null) return null;
  const done = [
    ...(week.thanked > 0 ? [i18n.t('today.thanked', week.thanked, [String(week.thanked)])] : []),
    ...(week.kept > 0 ? [i18n.t('today.kept', week.kept, [String(week.kept)])] : []),
  ];
  return done.length === 0 ? null : i18n.t('today.thisWeek', [done.join(', ')]);
}
