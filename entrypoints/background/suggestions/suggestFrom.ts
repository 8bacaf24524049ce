import { THANKED_LATELY_DAYS } from '@/domain/followUps/thanksDues';
import type { PageReading } from '@/domain/mail/reading';
import type { Contact } from '@/domain/people/contact';
import { type JudgedMail, mailsToJudge } from '@/domain/suggestions/mailsToJudge';
import { proposal, suggestionIdOf } from '@/domain/suggestions/proposal';
import { type Change, change } from '@/storage/change';
import { contactsByAddresses } from '@/storage/contacts';
import { thanksDoneSince } from '@/storage/followUps';
import { recordsAbout } from '@/storage/records';
import { currentSettings } from '@/storage/settings';
import { suggestionById, suggestionsAbout } from '@/storage/suggestions';
import { forgetLeftAlone } from './forgetLeftAlone';
import { noticeIn } from './noticeIn';

/** What the open thread calls for, in an act of its own after the reading is kept: the bar does not wait for it. */
export async function suggestFrom(reading: PageReading, now: Temporal.Instant): Promise<void> {
  for (const mail of mailsToJudge(reading, now)) await judgeMail(mail, now);
}

/** Most readings show what was judged before: then nothing is read but that. */
export async function judgeMail(mail: JudgedMail, now: Temporal.Instant): Promise<void> {
  const id = suggestionIdOf(mail);
  if ((await suggestionById(id)) !== undefined) return;
  const contact = await followedOf(mail);
  if (contact === null) return;
  const noticed = noticeIn(mail, contact);
  if (noticed.length === 0) return;
  await change({ id: `${id}:${now.epochMilliseconds}`, now }, async (c) => {
    await forgetLeftAlone(c, now);
    await propose(c, { mail, noticed, contact, now });
  });
}

/** Who wrote it, or the first of those to whom the user wrote, if followed (DESIGN §2). */
async function followedOf({ people }: JudgedMail): Promise<Contact | null> {
  const kept = await contactsByAddresses(people);
  const found = people.map((address) => kept.get(address));
  return found.find((contact) => contact !== undefined && contact.followedSince !== null) ?? null;
}

async function propose(
  c: Change,
  asked: Omit<Parameters<typeof proposal>[0], 'known' | 'isThanked' | 'records' | 'zone'>,
): Promise<void> {
  const { contact, now } = asked;
  const lately = now.subtract({ hours: 24 * THANKED_LATELY_DAYS }).epochMilliseconds;
  const known = await suggestionsAbout(contact.id);
  const isThanked = (await thanksDoneSince(contact.id, lately)).length > 0;
  const records = await recordsAbout(contact.id);
  const { zone } = await currentSettings();
  await c.record('suggestions', proposal({ ...asked, known, isThanked, records, zone }));
}
