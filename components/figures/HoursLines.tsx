import type { HoursPicture } from './hoursPicture';
import type { Point } from './hoursScale';

/** The lines of the picture, stretched to the page's width. */
export function HoursLines({ scale, pieces, upOf, usualHours }: HoursPicture) {
  const across = (hours: number) => `M0 ${100 - upOf(hours)}H100`;
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none">
      {scale.map((hours) => (
        <path key={hours} className="hours-grid" d={across(hours)} />
      ))}
      <path className="hours-ground" d="M0 100H100" />
      {usualHours !== null && <path className="hours-usual" d={across(usualHours)} />}
      {pieces.map((piece) => (
        <polyline key={piece[0]?.week.week} className="hours-line" points={pointsOf(piece)} />
      ))}
    </svg>
  );
}

function pointsOf(piece: readonly Point[]): string {
  return piece.map(({ across, up }) => `${across},${100 - up}`).join(' ');
}
