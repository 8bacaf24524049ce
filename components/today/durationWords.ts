import { i18n } from '#i18n';

/** A mail or a call with one person takes about that long. */
const MINUTES_A_PERSON = 5;
const HALF_AN_HOUR = 30;
const AN_HOUR = 60;

/** "half an hour" for six people. */
export function durationWords(people: number): string {
  const minutes = people * MINUTES_A_PERSON;
  if (minutes === HALF_AN_HOUR) return i18n.t('today.halfAnHour');
  if (minutes < AN_HOUR) return i18n.t('today.minutes', [String(minutes)]);
  const hours = Math.round(minutes / AN_HOUR);
  return hours === 1 ? i18n.t('today.anHour') : i18n.t('today.hours', [String(hours)]);
}
