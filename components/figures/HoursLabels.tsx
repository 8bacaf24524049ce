import { i18n } from '#i18n';
import type { HoursPicture } from './hoursPicture';
import { type Place, placeOfWords, type Point } from './hoursScale';
import { hoursWords } from './hoursWords';

export interface HoursLabelsProps {
  readonly picture: HoursPicture;
  readonly locale: string;
}

/** What stands in the picture beside its lines: the scale, the points that matter, what people are used to. */
export function HoursLabels({ picture, locale }: HoursLabelsProps) {
  const { scale, pieces, slowest, last, upOf, usualHours } = picture;
  const peak = slowest === last ? null : slowest;
  // Where weeks are missing, each one that is there is seen.
  const all = pieces.length > 1 ? pieces.flat() : [];
  const dots = new Set([...all, peak, last].filter((point) => point !== null));
  return (
    <>
      {scale.map((hours) => (
        <span key={hours} className="hours-mark" style={{ insetBlockEnd: `${upOf(hours)}%` }}>
          {hoursWords(hours, locale)}
        </span>
      ))}
      {[...dots].map((point) => (
        <span key={point.week.week} className="hours-dot" style={placeOf(point)} />
      ))}
      {peak !== null && (
        <span className="hours-said" style={placeOf(peak)}>
          {hoursWords(peak.week.hours ?? 0, locale)}
        </span>
      )}
      {usualHours !== null && (
        <UsedTo up={upOf(usualHours)} pieces={pieces} words={hoursWords(usualHours, locale)} />
      )}
    </>
  );
}

function placeOf({ across, up }: Point): { insetInlineStart: string; insetBlockEnd: string } {
  return { insetInlineStart: `${across}%`, insetBlockEnd: `${up}%` };
}

interface UsedToProps {
  /** How high the dashed line stands, in percent. */
  readonly up: number;
  readonly pieces: HoursPicture['pieces'];
  readonly words: string;
}

function UsedTo({ up, pieces, words }: UsedToProps) {
  const place = placeOfWords(up, pieces);
  return (
    <span className={`hours-used ${place}`} style={{ insetBlockEnd: heightOf(place, up) }}>
      {i18n.t('figures.usedToLine', [words])}
    </span>
  );
}

function heightOf(place: Place, up: number): string {
  if (place.endsWith(' high')) return '88%';
  return place.endsWith(' low') ? '4px' : `${up}%`;
}
