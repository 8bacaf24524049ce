import { Dexie } from 'dexie';
import type { Change } from './change';
import { db } from './db';

/**
 * What arose from a mail goes on under the id by which that is known now (old → new): what the user has put off or closed
 * does not come back because the mail itself was read.
 */
export async function originsReplaced(
  c: Change,
  contactId: string,
  replaced: ReadonlyMap<string, string>,
): Promise<void> {
  const all = await db.followUps
    .where('[contactId+state]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
  const moved = all.flatMap((followUp) => {
    const old = followUp.interactionId ?? '';
    const interactionId = replaced.get(old);
    if (interactionId === undefined) return [];
    return {
      followUp,
      now: { ...followUp, interactionId, id: followUp.id.replace(old, interactionId) },
    };
  });
  await c.forget(
    'followUps',
    moved.map(({ followUp }) => followUp.id),
  );
  await c.record(
    'followUps',
    moved.map(({ now }) => now),
  );
}
