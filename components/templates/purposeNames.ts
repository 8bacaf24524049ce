import { i18n } from '#i18n';
import { isOccasion } from '@/domain/templates/occasionWords';
import { purposesWithTexts } from '@/domain/templates/purpose';
import { purposeName } from './purposeName';

/** All of them under the two heads of the list. */
export function purposeNames() {
  const named = purposesWithTexts.map((value) => ({ value, words: purposeName(value) }));
  return [
    { head: i18n.t('templates.thanks'), purposes: named.filter(({ value }) => isOccasion(value)) },
    { head: i18n.t('templates.others'), purposes: named.filter(({ value }) => !isOccasion(value)) },
  ];
}
