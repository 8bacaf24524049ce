import { mergedTone } from '@/domain/mail/tone';
import type { Contact, Tone } from '@/domain/people/contact';
import type { Change } from '@/storage/change';

/**
 * How the user writes to somebody, kept of followed people only. Where a thread does not say it (own mails are folded away),
 * what was last seen holds.
 *
 * @returns what is known of it now.
 */
export async function rememberTone(c: Change, contact: Contact, tone: Tone): Promise<Tone> {
  const seen = mergedTone(tone, contact.seenTone);
  const isNew = JSON.stringify(seen) !== JSON.stringify(contact.seenTone);
  if (contact.followedSince !== null && isNew) {
    await c.record('contacts', [{ ...contact, seenTone: seen }]);
  }
  return seen;
}
