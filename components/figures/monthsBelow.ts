import type { WeekOfAnswers } from '@/domain/figures/figures';
import { acrossOf } from './hoursScale';

export interface MonthBelow {
  readonly week: string;
  /** Percent of the width. */
  readonly across: number;
  readonly name: string;
}

/** More names would run into one another. */
const MOST_MONTHS = 5;

/** Each month at its first whole week, or every third where they are many. */
export function monthsBelow(
  weeks: readonly WeekOfAnswers[],
  locale: string,
): readonly MonthBelow[] {
  const months = weeks.flatMap(({ week }, i) => {
    const day = Temporal.PlainDate.from(week);
    if (day.day > 7) return [];
    const name = day.toLocaleString(locale, { month: 'short' });
    return [{ week, across: acrossOf(i, weeks.length), name }];
  });
  if (months.length <= MOST_MONTHS) return months;
  return months.filter((_, i) => i % 3 === 0);
}
