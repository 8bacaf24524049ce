import type { SamePlaceRow } from '@/components/figures/SamePlaces';
import { samePlaceNow } from '@/domain/figures/samePlaceNow';
import { isCalledFor } from '@/domain/followUps/isCalledFor';
import { inOrder } from '@/domain/followUps/order';
import type { Settings } from '@/domain/people/settings';
import type { LossRecord } from '@/domain/records/loss';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { steadyPolicyOf } from '@/domain/retention/policyOf';
import { statusDetails } from '@/domain/retention/statusDetails';
import type { StatusFacts } from '@/domain/retention/statusFacts';
import { historyWith } from '@/storage/interactions';
import { troubled } from './troubled';

/** Who stands now where those who left stood (DESIGN P10), with what one could do about it. */
export async function readSamePlace(
  now: Temporal.Instant,
  settings: Settings,
  losses: readonly LossRecord[],
): Promise<readonly SamePlaceRow[]> {
  const people = await troubled(now, settings);
  const byId = new Map(people.map((person) => [person.contact.id, person]));
  const rows = samePlaceNow(people, losses).map(async ({ contactId, reason }) => {
    const person = byId.get(contactId);
    return person === undefined ? [] : [{ reason, ...(await rowOf(person)) }];
  });
  return (await Promise.all(rows)).flat();
}

async function rowOf(known: StatusFacts): Promise<Omit<SamePlaceRow, 'reason'>> {
  const { contact, now, settings } = known;
  const person = { ...known, interactions: await historyWith(contact.id) };
  const called = person.unsettled.filter((one) => isCalledFor(one, now, settings.zone));
  return {
    contact,
    retention: assessRetention(historyOf(person), now, steadyPolicyOf(contact)),
    details: statusDetails(person, null),
    lead: inOrder(called, { now })[0] ?? null,
  };
}
