import { Dexie } from 'dexie';
import type { Interaction } from '@/domain/mail/interaction';
import { db } from './db';

/** Everything between the user and this person, oldest first. */
export async function historyWith(contactId: string): Promise<readonly Interaction[]> {
  return db.interactions
    .where('[contactId+at]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
}

/** Which of these messages are known with that person already: a message is unique per account, id and person. */
export async function knownMessages(
  keys: readonly { account: string; messageId: string; contactId: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await db.interactions
    .where('[account+messageId+contactId]')
    .anyOf(keys.map(({ account, messageId, contactId }) => [account, messageId, contactId]))
    .toArray();
  return new Set(rows.map(({ id }) => id));
}
