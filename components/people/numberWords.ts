import type { Moment } from '../words/moment';

/** "1,000", as the language writes it. */
export function numberWords(count: number, { locale }: Moment): string {
  return count.toLocaleString(locale);
}
