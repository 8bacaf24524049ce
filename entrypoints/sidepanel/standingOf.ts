import type { ContactViewProps } from '@/components/contact/ContactView';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { steadyPolicyOf } from '@/domain/retention/policyOf';
import { statusDetails } from '@/domain/retention/statusDetails';
import type { Person } from './usePerson';

/** How that person stands at that instant, with what its reasons are said with. */
export function standingOf(
  { beside, followUps, ...person }: Person,
  now: Temporal.Instant,
): Pick<ContactViewProps, 'retention' | 'details'> {
  const someoneElseAt = beside?.rhythm.lastAt ?? null;
  const facts = { ...person, unsettled: followUps, someoneElseAt, now };
  return {
    retention: assessRetention(historyOf(facts), now, steadyPolicyOf(person.contact)),
    details: statusDetails(facts, beside),
  };
}
