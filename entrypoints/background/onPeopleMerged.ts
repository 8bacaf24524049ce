import type { Contact } from '@/domain/people/contact';
import { mergedContact, mergeFault } from '@/domain/people/mergedContact';
import { movedTo } from '@/domain/people/movedTo';
import type { BackgroundHandlers } from '@/messaging/background';
import { type Change, change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { allOpenThreads, keepOpenThread } from '@/storage/openThreads';
import { recordsThatName } from '@/storage/records';
import { type RowsAbout, rowsAbout } from '@/storage/rowsAbout';
import { afterChange } from './afterChange';
import { bringUpToDate } from './bringUpToDate';

/** Two records are one person: everything about the other stands with the one that is kept, as one act with its undo. */
export const onPeopleMerged: BackgroundHandlers['peopleMerged'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, contactId, otherId } = request;
  await change({ id: actId, now }, async (c) => {
    const [kept, other] = await Promise.all([contactById(contactId), contactById(otherId)]);
    if (kept === undefined || other === undefined) throw new Error('Premura keeps no such person');
    const fault = mergeFault(kept, other);
    if (fault !== null) throw new Error(`Premura cannot make them one: ${fault}`);
    await merge(c, kept, other);
    await leadTo(c, contactId, otherId);
    await bringUpToDate(c, contactId, now);
  });
  await showKept(contactId, otherId);
  await afterChange();
  return { ok: true };
};

async function merge(c: Change, kept: Contact, other: Contact): Promise<void> {
  const [theirs, there] = await Promise.all([rowsAbout(other.id), rowsAbout(kept.id)]);
  // The loser first: an address is in one row only.
  await c.remove('contacts', [other.id]);
  await c.put('contacts', [mergedContact(kept, other)]);
  for (const table of Object.keys(theirs) as (keyof RowsAbout)[]) {
    const known: ReadonlySet<string> = new Set(there[table].map(({ id }) => id));
    const moved = theirs[table].map((row) => movedTo(row, other.id, kept.id));
    const gone = theirs[table].filter(({ id }) => !moved.some((row) => row.id === id));
    await c.remove(
      table,
      gone.map(({ id }) => id),
    );
    // What both were told of stands once.
    await c.put(
      table,
      moved.filter(({ id }) => !known.has(id)),
    );
  }
}

/** Who was recommended is the one that is kept. */
async function leadTo(c: Change, contactId: string, otherId: string): Promise<void> {
  const naming = await recordsThatName(otherId);
  await c.put(
    'records',
    naming.map((one) => ({ ...one, referredContactId: contactId })),
  );
}

/** Mails of theirs that stand open show the one that is kept. */
async function showKept(contactId: string, otherId: string): Promise<void> {
  const theirs = (await allOpenThreads()).filter((thread) => thread.contactId === otherId);
  await Promise.all(theirs.map((thread) => keepOpenThread({ ...thread, contactId })));
}
