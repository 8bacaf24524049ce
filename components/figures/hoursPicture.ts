import type { WeekOfAnswers } from '@/domain/figures/figures';
import { hoursScale, type Line, lineOf } from './hoursScale';

/** Everything of which the picture of the weeks is drawn. */
export interface HoursPicture extends Line {
  /** The hours of its lines, lowest first. */
  readonly scale: readonly number[];
  /** How high that many hours stand, in percent. */
  readonly upOf: (hours: number) => number;
  /** What people are used to. */
  readonly usualHours: number | null;
}

export function hoursPicture(
  weeks: readonly WeekOfAnswers[],
  usualHours: number | null,
): HoursPicture {
  const scale = hoursScale([...weeks.map(({ hours }) => hours ?? 0), usualHours ?? 0]);
  const top = scale.at(-1) ?? 1;
  return {
    ...lineOf(weeks, top),
    scale,
    upOf: (hours) => (100 * hours) / top,
    usualHours,
  };
}
