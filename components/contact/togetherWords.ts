import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';

/** "Customer since 2021", "Together since 2019", "Lately": the head of what was between the two. */
export function togetherWords({ care }: Contact): string {
  if (care?.togetherSince === undefined) return i18n.t('person.lately');
  const year = String(Temporal.PlainDate.from(care.togetherSince).year);
  return i18n.t(care.role === 'customer' ? 'care.customerSince' : 'care.togetherSince', [year]);
}
