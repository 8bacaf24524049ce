import { i18n } from '#i18n';
import { SeasonOffer } from '@/components/contact/SeasonOffer';
import { looksSeasonal } from '@/domain/retention/looksSeasonal';
import type { Acts } from './useActs';
import type { Person } from './readPerson';

export interface SeasonPaneProps {
  readonly person: Person;
  readonly now: Temporal.Instant;
  readonly acts: Acts;
}

/** Offers that they buy once a year, where it looks like that. */
export function SeasonPane({ person, now, acts }: SeasonPaneProps) {
  if (!looksSeasonal({ ...person, now })) return null;
  const contactId = person.contact.id;
  const request = { contactId, care: { isSeasonal: true }, without: [] };
  const tick = () => void acts.act('careChanged', request, i18n.t('toast.seasonal'));
  return <SeasonOffer onSeasonal={tick} />;
}
