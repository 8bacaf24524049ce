import { templateFiles } from '@/assets/templates';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Occasion } from '@/domain/followUps/occasion';
import { nameToWriteTo } from '@/domain/mail/nameToWriteTo';
import type { OpenThread } from '@/domain/mail/openThread';
import { occasionOf } from '@/domain/suggestions/occasionOf';
import { readTemplates } from '@/domain/templates/readTemplates';
import { templatesIn } from '@/domain/templates/templatesIn';
import { type ThanksWish, thanksText } from '@/domain/templates/thanksText';
import type { BackgroundHandlers } from '@/messaging/background';
import { contactById } from '@/storage/contacts';
import { openFollowUpsOf } from '@/storage/followUps';
import { interactionById } from '@/storage/interactions';
import { openThreadOfTab } from '@/storage/openThreads';
import { recordsAbout } from '@/storage/records';
import { keepPanelWish } from '@/storage/panelWish';
import { currentSettings } from '@/storage/settings';
import { suggestionsAbout } from '@/storage/suggestions';
import { browser } from 'wxt/browser';

/** The text of the thanks that are due, or that this mail calls for: one click in the bar. `null` where the user must first say what for. */
export const onThanksWanted: BackgroundHandlers['thanksWanted'] = async (
  { threadId, followUpId },
  { tabId },
) => {
  const thread = await openMailIn(tabId, threadId);
  if (thread === null) return null;
  const due = await openFollowUpsOf(thread.contactId);
  const thanks = due.find(({ id, kind }) => kind === 'thank-you' && (followUpId ?? id) === id);
  const occasion = thanks?.occasion ?? (await calledForBy(thread));
  if (occasion === null) {
    // The page has the panel opened: there the user says it.
    const at = Temporal.Now.instant().epochMilliseconds;
    await keepPanelWish({ wish: 'thank', tabId, at });
    return null;
  }
  const text = thanksText(
    templatesIn(readTemplates(templateFiles), await currentSettings()),
    await wishFor(thread, thanks ?? null, occasion),
  );
  const { address: contact } = thread.contact;
  const to = { contact, name: nameToWriteTo(thread, contact) };
  if (text === null) return null;
  const what = thanks
    ? { followUpIds: [thanks.id], occasion: null }
    : { followUpIds: [], occasion };
  return { ...text, ...to, ...what };
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

/** What the open mail was read as, while nobody has decided it. */
async function calledForBy({ contactId, threadId }: KnownMail): Promise<Occasion | null> {
  const proposed = (await suggestionsAbout(contactId)).filter(
    (one) => one.state === 'open' && one.threadId === threadId,
  );
  return proposed.map(occasionOf).find((occasion) => occasion !== null) ?? null;
}

async function wishFor(
  thread: KnownMail,
  thanks: FollowUp | null,
  occasion: Occasion,
): Promise<ThanksWish> {
  const talk = thanks?.interactionId ? await interactionById(thanks.interactionId) : null;
  const { zone } = await currentSettings();
  return {
    occasion,
    tone: thread.tone,
    contact: (await contactById(thread.contactId)) ?? null,
    talk: talk?.kind === 'message' ? null : (talk ?? null),
    followUp: thanks,
    records: await recordsAbout(thread.contactId),
    interfaceLanguage: browser.i18n.getUILanguage(),
    today: Temporal.Now.plainDateISO(zone),
    zone,
  };
}
