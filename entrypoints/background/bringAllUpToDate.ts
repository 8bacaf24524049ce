import type { FollowUp } from '@/domain/followUps/followUp';
import type { PersonFacts } from '@/domain/followUps/kinds/kind';
import { planFollowUps, suggested } from '@/domain/followUps/plan';
import { settle } from '@/domain/followUps/settle';
import type { Contact } from '@/domain/people/contact';
import { rhythmOf } from '@/domain/retention/rhythmOf';
import type { Change } from '@/storage/change';
import { contactsById } from '@/storage/contacts';
import { followUpsById, unsettledFollowUpsOf } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { recordsAbout } from '@/storage/records';
import { currentSettings } from '@/storage/settings';

/** A person's facts and what was open before they were looked at. */
interface Dossier extends PersonFacts {
  readonly unsettled: readonly FollowUp[];
}

/**
 * After any change to people's facts, in the same transaction: what was settled is closed, what arises by itself is
 * planned anew, and the instants at which the status will change are kept. All are read and written at once, since a list
 * of mails changes fifty people.
 *
 * @returns the follow-ups that were settled just now.
 */
export async function bringAllUpToDate(
  c: Change,
  contactIds: readonly string[],
  now: Temporal.Instant,
): Promise<readonly FollowUp[]> {
  const people = await dossiersOf([...new Set(contactIds)], now);
  const settled = people.flatMap(({ unsettled, interactions }) => settle(unsettled, interactions));
  await c.put('followUps', settled);
  await plan(c, people, new Set(settled.map(({ id }) => id)));
  await c.record(
    'contacts',
    people.map(({ contact, interactions }) => ({
      ...contact,
      rhythm: rhythmOf(contact, interactions, now),
    })),
  );
  return settled;
}

async function dossiersOf(
  contactIds: readonly string[],
  now: Temporal.Instant,
): Promise<readonly Dossier[]> {
  const settings = await currentSettings();
  // Whoever is not followed has nothing due, but for the one with whom that has ended in this very act.
  const mayBeDue = ({ followedSince }: Contact) => followedSince !== null || contactIds.length < 2;
  return Promise.all(
    (await contactsById(contactIds)).map(async (contact) => ({
      contact,
      settings,
      now,
      interactions: await historyWith(contact.id),
      records: mayBeDue(contact) ? await recordsAbout(contact.id) : [],
      unsettled: mayBeDue(contact) ? await unsettledFollowUpsOf(contact.id) : [],
    })),
  );
}

async function plan(
  c: Change,
  people: readonly Dossier[],
  settled: ReadonlySet<string>,
): Promise<void> {
  const ids = people.flatMap((person) => suggested(person).map(({ id }) => id));
  const kept = await followUpsById(ids);
  const plans = people.map((person) => {
    const open = person.unsettled.filter(({ id }) => !settled.has(id));
    const known = kept.filter(({ contactId }) => contactId === person.contact.id);
    return planFollowUps(person, [...open, ...known]);
  });
  await c.record(
    'followUps',
    plans.flatMap(({ put }) => put),
  );
  await c.forget(
    'followUps',
    plans.flatMap(({ remove }) => remove),
  );
}
