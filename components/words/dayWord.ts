import { i18n } from '#i18n';
import type { Moment } from './moment';

const near = { '-1': 'when.yesterday', '0': 'when.today', '1': 'when.tomorrow' } as const;

function nearKey(ahead: number): (typeof near)[keyof typeof near] | undefined {
  return near[String(ahead) as keyof typeof near];
}

/** "today", "tomorrow", "Fri 13 Nov", and the year where it is another one. */
export function dayWord(day: Temporal.PlainDate, { now, locale }: Moment): string {
  const key = nearKey(now.toPlainDate().until(day).days);
  if (key !== undefined) return i18n.t(key);
  const isThisYear = day.year === now.year;
  return day
    .toLocaleString(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(isThisYear ? {} : { year: 'numeric' }),
    })
    .replace(',', '');
}

/** "3 May", "3 May 2023": a day in the past, with no weekday. */
export function pastDay(day: Temporal.PlainDate, { now, locale }: Moment): string {
  const isThisYear = day.year === now.year;
  return day.toLocaleString(locale, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}
