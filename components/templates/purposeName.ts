import { i18n } from '#i18n';
import { isOccasion, occasionWords } from '@/domain/templates/occasionWords';
import type { Purpose } from '@/domain/templates/purpose';

/** What a text is for, as it is called in a list. */
export function purposeName(purpose: Purpose): string {
  if (isOccasion(purpose)) return i18n.t(occasionWords[purpose].nameKey);
  const key = purpose.replaceAll(/-(\w)/gu, (_, next: string) => next.toUpperCase());
  return i18n.t(`templates.name.${key}` as 'templates.name.checkIn');
}
