import { i18n } from '#i18n';
import type { WeekOfAnswers } from '@/domain/figures/figures';
import { pastDay } from '../words/dayWord';
import type { Moment } from '../words/moment';
import { HoursChart } from './HoursChart';
import { hoursWords } from './hoursWords';
import { PlainTable } from './PlainTable';
import { WithTable } from './WithTable';

export interface HoursByWeekProps {
  readonly weeks: readonly WeekOfAnswers[];
  /** What people are used to. */
  readonly usualHours: number | null;
  readonly moment: Moment;
}

/** How long answers took, week by week, beside what people are used to. */
export function HoursByWeek({ weeks, usualHours, moment }: HoursByWeekProps) {
  const some = weeks.filter(({ hours }) => hours !== null);
  const title = i18n.t('figures.byWeek');
  return (
    <WithTable
      title={title}
      table={
        some.length === 0 ? null : (
          <PlainTable
            name={title}
            heads={[
              i18n.t('figures.weekOf'),
              i18n.t('figures.medianHead'),
              i18n.t('figures.answers'),
            ]}
            rows={some
              .toReversed()
              .map(({ week, hours, answers }) => [
                pastDay(Temporal.PlainDate.from(week), moment),
                hoursWords(hours ?? 0, moment.locale),
                answers,
              ])}
          />
        )
      }
    >
      {some.length === 0 ? (
        <p className="quiet">{i18n.t('figures.noAnswers')}</p>
      ) : (
        <HoursChart weeks={weeks} usualHours={usualHours} moment={moment} />
      )}
    </WithTable>
  );
}
