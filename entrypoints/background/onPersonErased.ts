import { companyOfContact } from '@/domain/people/companyOf';
import type { Contact } from '@/domain/people/contact';
import type { BackgroundHandlers } from '@/messaging/background';
import { type Change, change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { forgetDraftsAbout } from '@/storage/drafts';
import { forgetImagesOf } from '@/storage/forgetImagesOf';
import { idsInImages } from '@/storage/idsInImages';
import { allOpenThreads, forgetOpenThread } from '@/storage/openThreads';
import { peopleOfCompany } from '@/storage/peopleOfCompany';
import { recordsThatName } from '@/storage/records';
import { currentSettings } from '@/storage/settings';
import { allWaitingTexts, forgetWaitingText } from '@/storage/waitingTexts';
import { keptWeekReview } from '@/storage/weekReview';
import { afterChange, readEveryTabAgain } from './afterChange';
import { bringAllUpToDate } from './bringAllUpToDate';
import { forgetPerson } from './forgetPerson';

/** Erased for good (DESIGN §9): no row, no image for undo, no draft and no open mail holds them any more. */
export const onPersonErased: BackgroundHandlers['personErased'] = async (request) => {
  const now = Temporal.Now.instant();
  const { actId, contactId, leaveAlone } = request;
  const ids = await change({ id: actId, now }, async (c) => {
    const contact = await contactById(contactId);
    if (contact === undefined) return [contactId];
    const known = await idsInImages(contact);
    if (leaveAlone) await keepAddresses(c, contact);
    await forgetPerson(c.forget, contactId);
    await forgetNaming(c, contactId);
    await forgetImagesOf(known);
    await bringAllUpToDate(c, await matesOf(contact), now);
    return known;
  });
  await Promise.all(ids.map(forgetHalfDone));
  await afterChange();
  await readEveryTabAgain();
  return { ok: true };
};

async function keepAddresses(c: Change, { addresses }: Contact): Promise<void> {
  const settings = await currentSettings();
  const neverTrack = [...new Set([...(settings.neverTrack ?? []), ...addresses])];
  await c.record('settings', [{ ...settings, neverTrack }]);
}

/** Where records and the review of somebody else lead to them. */
async function forgetNaming(c: Change, contactId: string): Promise<void> {
  const naming = await recordsThatName(contactId);
  await c.record(
    'records',
    naming.map((one) => ({ ...one, referredContactId: null })),
  );
  const review = await keptWeekReview();
  if (review?.seen.includes(contactId) !== true) return;
  await c.record('figures', [{ ...review, seen: review.seen.filter((id) => id !== contactId) }]);
}

/** That somebody of the same company was in touch no longer holds. */
async function matesOf(contact: Contact): Promise<readonly string[]> {
  const company = companyOfContact(contact);
  const mates = company === null ? [] : await peopleOfCompany(company);
  return mates.map(({ id }) => id);
}

async function forgetHalfDone(contactId: string): Promise<void> {
  await forgetDraftsAbout(contactId);
  const texts = (await allWaitingTexts()).filter((text) => text.contactId === contactId);
  await Promise.all(texts.map(({ actId }) => forgetWaitingText(actId)));
  const theirs = (await allOpenThreads()).filter((thread) => thread.contactId === contactId);
  await Promise.all(theirs.map(({ tabId }) => forgetOpenThread(tabId)));
}
