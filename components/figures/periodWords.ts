import type { Span } from '@/domain/figures/periodOf';
import type { Moment } from '../words/moment';

/** "November", "October – November", "2026": what runs so far, as it stands at the head of a sentence. */
export function periodWords(span: Span, from: Temporal.PlainDate, { now, locale }: Moment): string {
  if (span === 'year') return String(now.year);
  const month = new Intl.DateTimeFormat(locale, { month: 'long' });
  const words =
    span === 'month' ? month.format(now.toPlainDate()) : month.formatRange(from, now.toPlainDate());
  const [first = '', ...rest] = words;
  return [first.toLocaleUpperCase(locale), ...rest].join('');
}
