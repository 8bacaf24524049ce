import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';

/** The way and the hours they prefer, how to address them, and their addresses. */
export function reachLines({ care, addresses }: Contact): readonly string[] {
  const { reach } = care ?? {};
  const how = [reach?.channel && i18n.t(`care.preferred.${reach.channel}`), reach?.hours];
  const form = reach?.formOfAddress;
  return [
    how.filter(Boolean).join(', '),
    form ? `${i18n.t('care.formOfAddress')}: ${form}` : '',
    addresses.join(', '),
  ].filter((line) => line !== '');
}
