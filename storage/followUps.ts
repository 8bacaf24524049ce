import { Dexie } from 'dexie';
import type { FollowUp } from '@/domain/followUps/followUp';
import { db } from './db';

/** Open and snoozed ones, those that only wait for their text to be sent included. */
export async function unsettledFollowUpsOf(contactId: string): Promise<readonly FollowUp[]> {
  const inState = (state: FollowUp['state']) =>
    db.followUps.where('[contactId+state]').equals([contactId, state]).toArray();
  return (await Promise.all([inState('open'), inState('snoozed')])).flat();
}

/** Done and dismissed ones of all these people. */
export async function closedFollowUpsOf(
  contactIds: readonly string[],
): Promise<readonly FollowUp[]> {
  const keys = contactIds.flatMap((id) => [
    [id, 'done'],
    [id, 'dismissed'],
  ]);
  return keys.length === 0 ? [] : db.followUps.where('[contactId+state]').anyOf(keys).toArray();
}

/** Those of which time alone has made something else by that instant (epoch milliseconds), the oldest first. */
export async function followUpsTurnedBy(epoch: number): Promise<readonly FollowUp[]> {
  return db.followUps.where('turnsDue').belowOrEqual(epoch).toArray();
}

export async function followUpsById(ids: readonly string[]): Promise<readonly FollowUp[]> {
  const rows = await db.followUps.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** That one, while it is open or snoozed: a late click on what is done changes nothing. */
export async function unsettledById(id: string): Promise<readonly FollowUp[]> {
  const rows = await followUpsById([id]);
  return rows.filter(({ state }) => state === 'open' || state === 'snoozed');
}

/** What is due or will be, by due; what only waits for its text to be sent is left out. */
export async function openFollowUpsOf(contactId: string): Promise<readonly FollowUp[]> {
  const rows = await unsettledFollowUpsOf(contactId);
  return rows
    .filter(({ openDue }) => openDue !== undefined)
    .toSorted((a, b) => (a.openDue ?? 0) - (b.openDue ?? 0));
}

/** Open and snoozed ones of everybody, by their ids from the one after that on. */
export async function unsettledAfter(
  id: string | null,
  most: number,
): Promise<readonly FollowUp[]> {
  return db.followUps
    .where(':id')
    .above(id ?? '')
    .filter(({ state }) => state === 'open' || state === 'snoozed')
    .limit(most)
    .toArray();
}

/** The same of several people at once, by person; who has nothing is not there. */
export async function openFollowUpsOfAll(
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FollowUp[]>> {
  const keys = contactIds.flatMap((id) => [
    [id, 'open'],
    [id, 'snoozed'],
  ]);
  const rows = await db.followUps.where('[contactId+state]').anyOf(keys).toArray();
  const byDue = rows
    .filter(({ openDue }) => openDue !== undefined)
    .toSorted((a, b) => (a.openDue ?? 0) - (b.openDue ?? 0));
  return Map.groupBy(byDue, ({ contactId }) => contactId);
}

/** Those overdue at that instant (epoch milliseconds) or before, the oldest first. */
export async function followUpsDueBy(epoch: number): Promise<readonly FollowUp[]> {
  return db.followUps
    .where('[openDue+contactId]')
    .between([Dexie.minKey, Dexie.minKey], [epoch, Dexie.maxKey], true, true)
    .toArray();
}

/** Every follow-up of this kind that was done for this person since that instant (epoch milliseconds). */
export async function thanksDoneSince(
  contactId: string,
  epoch: number,
): Promise<readonly FollowUp[]> {
  const rows = await db.followUps.where('[contactId+state]').equals([contactId, 'done']).toArray();
  return rows.filter(({ kind, closed }) => kind === 'thank-you' && (closed?.at ?? 0) >= epoch);
}

/**
 * The first instant after `epoch` at which something becomes overdue, or time makes something else of it; `null` when nothing
 * is waiting.
 */
export async function nextDueAfter(epoch: number): Promise<number | null> {
  const [due, turning] = await Promise.all([
    db.followUps.where('[openDue+contactId]').above([epoch, Dexie.maxKey]).first(),
    db.followUps.where('turnsDue').above(epoch).first(),
  ]);
  const instants = [due?.openDue, turning?.turnsDue].filter((one) => one !== undefined);
  return instants.length === 0 ? null : Math.min(...instants);
}

/** Words of ours that were broken after `from` and until `to` (epoch milliseconds), and have not been told. */
export async function brokenBetween(from: number, to: number): Promise<readonly FollowUp[]> {
  return db.followUps
    .where('redDue')
    .between(from, to, false, true)
    .filter(({ aspect }) => aspect === 'broken')
    .toArray();
}

/** How many people the badge can count before it says "99+" (QUALITY, "What makes it so"). */
export const MOST_COUNTED = 100;

/** People with something overdue, read from the first keys of the sparse index; at most `MOST_COUNTED`. */
export async function peopleOverdueAt(epoch: number): Promise<number> {
  const people = new Set<string>();
  let from: readonly unknown[] = [Dexie.minKey, Dexie.minKey];
  // In one reading where each is somebody else's: a cursor asks the database for each key.
  for (let isMore = true; isMore && people.size < MOST_COUNTED;) {
    const some = await db.followUps
      .where('[openDue+contactId]')
      .between(from, [epoch, Dexie.maxKey], false, true)
      .limit(MOST_COUNTED)
      .toArray();
    for (const { contactId } of some) people.add(contactId);
    const last = some.at(-1);
    isMore = some.length === MOST_COUNTED && last !== undefined;
    from = [last?.openDue, last?.contactId];
  }
  return Math.min(people.size, MOST_COUNTED);
}

/** Whether one of the overdue is an answer, or thanks after a refusal or a bad call (DESIGN §6). */
export async function isRedAt(epoch: number): Promise<boolean> {
  // Not by `count()`: that counts all of them, whatever the limit (measured: 770 times as long with 50,000 as with 10).
  const first = await db.followUps.where('redDue').belowOrEqual(epoch).limit(1).primaryKeys();
  return first.length > 0;
}
