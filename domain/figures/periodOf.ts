import type { Period } from './figures';

export type Span = 'month' | 'quarter' | 'year';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const satisfies Record<Span, number>;

/** The month, quarter or year of the calendar that runs now, so far, in the zone of `now`. */
export function periodOf(span: Span, now: Temporal.ZonedDateTime): Period {
  return { from: firstDayOf(span, now).epochMilliseconds, to: now.epochMilliseconds };
}

/** Its first instant. */
export function firstDayOf(span: Span, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const months = MONTHS[span];
  const month = now.month - ((now.month - 1) % months);
  return now.toPlainDate().with({ month, day: 1 }).toZonedDateTime(now.timeZoneId);
}
