import { i18n } from '#i18n';

/** "2.1 h", "2,1 h": never with its unit on the next line. */
export function hoursWords(hours: number, locale: string): string {
  const number = hours.toLocaleString(locale, { maximumFractionDigits: hours < 10 ? 1 : 0 });
  return i18n.t('figures.hours', [number]).replaceAll(' ', '\u00A0');
}
