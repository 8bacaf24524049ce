import { i18n } from '#i18n';
import type { Retention } from '@/domain/retention/retention';
import { pastDay } from '../words/dayWord';
import { type Moment, zonedAt } from '../words/moment';

export interface RhythmPictureProps {
  readonly retention: Retention;
  /** Epoch milliseconds. */
  readonly seenSince: number;
  readonly moment: Moment;
}

const LEFT = 6;
const RIGHT = 318;
/** More dots than that run into one another. */
const MOST_DOTS = 24;

/** Each time the two were in touch, as a dot on a line that ends today. */
export function RhythmPicture({ retention, seenSince, moment }: RhythmPictureProps) {
  const shown = retention.touchesAt.slice(-MOST_DOTS);
  const [first] = shown;
  if (first === undefined || shown.length < 2) return null;
  const span = Math.max(moment.now.epochMilliseconds - first, 1);
  const place = (at: number) => LEFT + ((at - first) / span) * (RIGHT - LEFT);
  const day = (at: number) => zonedAt(at, moment).toPlainDate();
  const times = i18n.t('reason.times', retention.touches, [String(retention.touches)]);
  const rests = i18n.t('reason.seenSince', [pastDay(day(seenSince), moment)]);
  return (
    <figure className="rhythm">
      <svg viewBox="0 0 328 26" role="img" aria-label={`${times}. ${rests}.`}>
        <path className="rhythm-line" d="M2 16H326" />
        {shown.map((at) => (
          <circle key={at} className="rhythm-dot" cx={place(at)} cy="16" r="3.6" />
        ))}
        <path className="rhythm-end" d="M326 8v16" />
      </svg>
      <figcaption aria-hidden="true">
        <span>
          {day(first).toLocaleString(moment.locale, {
            month: 'long',
            ...yearOf(day(first), moment),
          })}
        </span>
        <span>{i18n.t('when.today')}</span>
      </figcaption>
    </figure>
  );
}

function yearOf({ year }: Temporal.PlainDate, { now }: Moment): { readonly year?: 'numeric' } {
  return year === now.year ? {} : { year: 'numeric' };
}
