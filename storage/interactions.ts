import { Dexie } from 'dexie';
import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { db } from './db';

/** Everything between the user and this person, oldest first. */
export async function historyWith(contactId: string): Promise<readonly Interaction[]> {
  return db.interactions
    .where('[contactId+at]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
}

/** The same for each of these people, in one breath. */
export async function historiesWith(
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Interaction[]>> {
  return db.transaction('r', db.interactions, async () => {
    const each = await Promise.all(
      contactIds.map(async (id) => [id, await historyWith(id)] as const),
    );
    return new Map(each);
  });
}

/** What is kept of a thread of one account, with whomever it was. */
export async function mailsInThread(
  account: EmailAddress,
  threadId: string,
): Promise<readonly MailInteraction[]> {
  const rows = await db.interactions
    .where('[account+threadId]')
    .equals([account, threadId])
    .toArray();
  return rows.filter((row) => row.kind === 'message');
}

/** The newest message of a thread with that person, epoch milliseconds by the webmail's clock; 0 when none is known. */
export async function newestInThread(contactId: string, threadId: string): Promise<number> {
  const history = await historyWith(contactId);
  const there = history.filter((one) => one.kind === 'message' && one.threadId === threadId);
  return there.at(-1)?.at ?? 0;
}

export async function interactionById(id: string): Promise<Interaction | undefined> {
  return db.interactions.get(id);
}
