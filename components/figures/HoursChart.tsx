import { i18n } from '#i18n';
import { pastDay } from '../words/dayWord';
import type { Moment } from '../words/moment';
import type { HoursByWeekProps } from './HoursByWeek';
import { HoursLines } from './HoursLines';
import { hoursPicture } from './hoursPicture';
import type { Point } from './hoursScale';
import { HoursLabels } from './HoursLabels';
import { hoursWords } from './hoursWords';
import { monthsBelow } from './monthsBelow';

/**
 * The line of the weeks. Its lines are stretched to the page's width, its words are not: they are text over the picture, in
 * its percents, so that they turn with the direction of writing and grow with the user's letters.
 */
export function HoursChart({ weeks, usualHours, moment }: HoursByWeekProps) {
  const picture = hoursPicture(weeks, usualHours);
  return (
    <figure className="hours" role="img" aria-label={summary(picture, moment)}>
      <div className="hours-picture" aria-hidden="true">
        <HoursLines {...picture} />
        <HoursLabels picture={picture} locale={moment.locale} />
        {monthsBelow(weeks, moment.locale).map(({ week, across, name }) => (
          <span key={week} className="hours-month" style={{ insetInlineStart: `${across}%` }}>
            {name}
          </span>
        ))}
      </div>
    </figure>
  );
}

interface Told {
  readonly slowest: Point | null;
  readonly last: Point | null;
}

/** What one sees at a glance, for who does not see it. */
function summary({ slowest, last }: Told, moment: Moment): string {
  const said = ({ week }: Point): [string, string] => [
    hoursWords(week.hours ?? 0, moment.locale),
    pastDay(Temporal.PlainDate.from(week.week), moment),
  ];
  return [
    i18n.t('figures.byWeek'),
    ...(last === null ? [] : [i18n.t('figures.lately', said(last))]),
    ...(slowest === null ? [] : [i18n.t('figures.slowest', said(slowest))]),
  ].join('. ');
}
