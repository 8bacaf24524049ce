import { i18n } from '#i18n';
import { isOccasion, occasionWords } from '@/domain/templates/occasionWords';
import { type Purpose, purposesWithTexts } from '@/domain/templates/purpose';

/** What a text is for, as it is called in a list. */
function nameOf(purpose: Purpose): string {
  if (isOccasion(purpose)) return i18n.t(occasionWords[purpose].nameKey);
  const key = purpose.replaceAll(/-(\w)/gu, (_, next: string) => next.toUpperCase());
  return i18n.t(`templates.name.${key}` as 'templates.name.checkIn');
}

/** All of them under the two heads of the list. */
export function purposeNames() {
  const named = purposesWithTexts.map((value) => ({ value, words: nameOf(value) }));
  return [
    { head: i18n.t('templates.thanks'), purposes: named.filter(({ value }) => isOccasion(value)) },
    { head: i18n.t('templates.others'), purposes: named.filter(({ value }) => !isOccasion(value)) },
  ];
}
