import { templateFiles } from '@/assets/templates';
import type { FollowUp } from '@/domain/followUps/followUp';
import { nameToWriteTo } from '@/domain/mail/nameToWriteTo';
import type { OpenThread } from '@/domain/mail/openThread';
import { readTemplates } from '@/domain/templates/readTemplates';
import { type ThanksWish, thanksText } from '@/domain/templates/thanksText';
import type { BackgroundHandlers } from '@/messaging/background';
import { contactById } from '@/storage/contacts';
import { openFollowUpsOf } from '@/storage/followUps';
import { interactionById } from '@/storage/interactions';
import { openThreadOfTab } from '@/storage/openThreads';
import { recordsAbout } from '@/storage/records';
import { currentSettings } from '@/storage/settings';
import { browser } from 'wxt/browser';

/** The text of thanks that are due, for one click in the bar; `null` where the user must first say what for. */
export const onThanksWanted: BackgroundHandlers['thanksWanted'] = async (
  { threadId, followUpId },
  { tabId },
) => {
  const thread = tabId === null ? null : await openThreadOfTab(tabId);
  if (thread?.contactId == null || thread.threadId !== threadId) return null;
  const due = await openFollowUpsOf(thread.contactId);
  const thanks = due.find(({ id, kind }) => kind === 'thank-you' && (followUpId ?? id) === id);
  if (!thanks?.occasion) return null;
  const text = thanksText(
    readTemplates(templateFiles),
    await wishFor(thread, thanks, thanks.occasion),
  );
  if (text === null || thread.contact === null) return null;
  const contact = thread.contact.address;
  return { ...text, followUpIds: [thanks.id], contact, name: nameToWriteTo(thread, contact) };
};

async function wishFor(
  thread: OpenThread,
  thanks: FollowUp,
  occasion: ThanksWish['occasion'],
): Promise<ThanksWish> {
  const talk = thanks.interactionId === null ? null : await interactionById(thanks.interactionId);
  const { zone } = await currentSettings();
  return {
    occasion,
    tone: thread.tone,
    contact: (await contactById(thanks.contactId)) ?? null,
    talk: talk?.kind === 'message' ? null : (talk ?? null),
    followUp: thanks,
    records: await recordsAbout(thanks.contactId),
    interfaceLanguage: browser.i18n.getUILanguage(),
    today: Temporal.Now.plainDateISO(zone),
    zone,
  };
}
