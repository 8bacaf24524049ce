import type { OpenThread } from '@/domain/mail/openThread';
import { askPage } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { allOpenThreads } from '@/storage/openThreads';
import { afterChange } from './afterChange';
import { rememberTone } from './rememberTone';

/** After an act by which one is followed: what their open mail shows may be kept from now on too. */
export async function afterFollowing(contactId: string): Promise<void> {
  const threads = await allOpenThreads();
  const theirs = threads.filter((thread) => thread.contactId === contactId);
  await rememberTones(contactId, theirs);
  await afterChange();
  await Promise.allSettled(theirs.map(({ tabId }) => askPage(tabId, 'readAgain', {})));
}

/** At once: by the time that the mail is read again, the user may have left it. */
async function rememberTones(contactId: string, theirs: readonly OpenThread[]): Promise<void> {
  for (const { tone } of theirs) {
    await change({ id: crypto.randomUUID(), now: Temporal.Now.instant() }, async (c) => {
      const contact = await contactById(contactId);
      if (contact !== undefined) await rememberTone(c, contact, tone);
    });
  }
}
