import type { OpenThread } from '@/domain/mail/openThread';
import { mergedTone } from '@/domain/mail/tone';
import { askPage } from '@/messaging/background';
import { change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { allOpenThreads } from '@/storage/openThreads';
import { afterChange } from './afterChange';

/** After an act by which one is followed: what their open mail shows may be kept from now on too. */
export async function afterFollowing(contactId: string): Promise<void> {
  const threads = await allOpenThreads();
  const theirs = threads.filter((thread) => thread.contactId === contactId);
  await rememberTone(contactId, theirs);
  await afterChange();
  await Promise.allSettled(theirs.map(({ tabId }) => askPage(tabId, 'readAgain', {})));
}

/** At once: by the time that the mail is read again, the user may have left it. */
async function rememberTone(contactId: string, theirs: readonly OpenThread[]): Promise<void> {
  if (theirs.length === 0) return;
  await change({ id: crypto.randomUUID(), now: Temporal.Now.instant() }, async (c) => {
    const contact = await contactById(contactId);
    if (contact === undefined || contact.followedSince === null) return;
    const seenTone = theirs.reduce((tone, one) => mergedTone(one.tone, tone), contact.seenTone);
    await c.record('contacts', [{ ...contact, seenTone }]);
  });
}
