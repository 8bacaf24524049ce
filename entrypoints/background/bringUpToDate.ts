import type { FollowUp } from '@/domain/followUps/followUp';
import type { PersonFacts } from '@/domain/followUps/kinds/kind';
import { planFollowUps, suggested } from '@/domain/followUps/plan';
import { settle } from '@/domain/followUps/settle';
import { rhythmOf } from '@/domain/retention/rhythmOf';
import type { Change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { followUpsById, unsettledFollowUpsOf } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { currentSettings } from '@/storage/settings';

/**
 * After any change to a person's facts, in the same transaction: what was settled is closed, what arises by itself is
 * planned anew, and the instants at which the status will change are kept.
 *
 * @returns the follow-ups that were settled just now.
 */
export async function bringUpToDate(
  c: Change,
  contactId: string,
  now: Temporal.Instant,
): Promise<readonly FollowUp[]> {
  const contact = await contactById(contactId);
  if (contact === undefined) return [];
  const interactions = await historyWith(contactId);
  const settled = settle(await unsettledFollowUpsOf(contactId), interactions);
  await c.put('followUps', settled);
  await plan(c, { contact, interactions, settings: await currentSettings(), now });
  await c.record('contacts', [{ ...contact, rhythm: rhythmOf(contact, interactions, now) }]);
  return settled;
}

async function plan(c: Change, person: PersonFacts): Promise<void> {
  const ids = suggested(person).map(({ id }) => id);
  const known = [...(await unsettledFollowUpsOf(person.contact.id)), ...(await followUpsById(ids))];
  const { put, remove } = planFollowUps(person, known);
  await c.record('followUps', put);
  await c.forget('followUps', remove);
}
