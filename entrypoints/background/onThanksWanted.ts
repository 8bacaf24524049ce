import { templateFiles } from '@/assets/templates';
import type { FollowUp } from '@/domain/followUps/followUp';
import { nameToWriteTo } from '@/domain/mail/nameToWriteTo';
import type { OpenThread } from '@/domain/mail/openThread';
import { readTemplates } from '@/domain/templates/readTemplates';
import { templatesIn } from '@/domain/templates/templatesIn';
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
  const thread = await openMailIn(tabId, threadId);
  if (thread === null) return null;
  const due = await openFollowUpsOf(thread.contactId);
  const thanks = due.find(({ id, kind }) => kind === 'thank-you' && (followUpId ?? id) === id);
  if (!thanks?.occasion) return null;
  const text = thanksText(
    templatesIn(readTemplates(templateFiles), await currentSettings()),
    await wishFor(thread, thanks, thanks.occasion),
  );
  const { address: contact } = thread.contact;
  const to = { contact, name: nameToWriteTo(thread, contact) };
  return text === null ? null : { ...text, ...to, followUpIds: [thanks.id] };
};

type KnownMail = OpenThread & {
  readonly contactId: string;
  readonly contact: NonNullable<OpenThread['contact']>;
};

/** The tab's open mail, if it is that thread and its person is known. */
async function openMailIn(tabId: number | null, threadId: string): Promise<KnownMail | null> {
  const thread = tabId === null ? null : await openThreadOfTab(tabId);
  return thread !== null && thread.threadId === threadId && isKnown(thread) ? thread : null;
}

function isKnown(thread: OpenThread): thread is KnownMail {
  return thread.contactId !== null && thread.contact !== null;
}

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
