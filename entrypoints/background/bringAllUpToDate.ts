import type { FollowUp } from '@/domain/followUps/followUp';
import type { PersonFacts } from '@/domain/followUps/kinds/kind';
import { planFollowUps, suggested } from '@/domain/followUps/plan';
import { recordsAfter, withRecords } from '@/domain/followUps/recordsAfter';
import { settle } from '@/domain/followUps/settle';
import type { Contact } from '@/domain/people/contact';
import type { Change } from '@/storage/change';
import { contactsById } from '@/storage/contacts';
import { closedFollowUpsOf, followUpsById, unsettledFollowUpsOf } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { recordsAbout } from '@/storage/records';
import { currentSettings } from '@/storage/settings';
import { keepRhythms } from './keepRhythms';

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
  const done = await withWhatWasDone(c, people, settled);
  await plan(c, done);
  await keepRhythms(c, done);
  return settled;
}

async function dossiersOf(
  contactIds: readonly string[],
  now: Temporal.Instant,
): Promise<readonly Dossier[]> {
  const settings = await currentSettings();
  // Whoever is not followed has nothing due, but for the one with whom that has ended in this very act.
  const mayBeDue = ({ followedSince }: Contact) => followedSince !== null || contactIds.length < 2;
  const contacts = await contactsById(contactIds);
  const followed = contacts.filter(({ followedSince }) => followedSince !== null);
  const closed = Map.groupBy(
    await closedFollowUpsOf(followed.map(({ id }) => id)),
    ({ contactId }) => contactId,
  );
  return Promise.all(
    contacts.map(async (contact) => ({
      contact,
      settings,
      now,
      closed: closed.get(contact.id) ?? [],
      interactions: await historyWith(contact.id),
      records: mayBeDue(contact) ? await recordsAbout(contact.id) : [],
      unsettled: mayBeDue(contact) ? await unsettledFollowUpsOf(contact.id) : [],
    })),
  );
}

/** What was done is written down before it is asked what comes next. */
async function withWhatWasDone(
  c: Change,
  people: readonly Dossier[],
  settled: readonly FollowUp[],
): Promise<readonly Dossier[]> {
  const ids = new Set(settled.map(({ id }) => id));
  const after = people.map((person) => {
    const theirs = settled.filter(({ contactId }) => contactId === person.contact.id);
    const written = recordsAfter(theirs, person.records);
    const records = withRecords(person.records, written);
    const unsettled = person.unsettled.filter(({ id }) => !ids.has(id));
    return {
      written,
      dossier: { ...person, records, unsettled, closed: [...person.closed, ...theirs] },
    };
  });
  await c.put(
    'records',
    after.flatMap(({ written }) => written),
  );
  return after.map(({ dossier }) => dossier);
}

async function plan(c: Change, people: readonly Dossier[]): Promise<void> {
  const wanted = people.map(suggested);
  const kept = await followUpsById(wanted.flat().map(({ id }) => id));
  const plans = people.map((person, i) => {
    const known = kept.filter(({ contactId }) => contactId === person.contact.id);
    return planFollowUps(wanted[i] ?? [], [...person.unsettled, ...known]);
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
