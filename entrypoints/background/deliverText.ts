import { nameToWriteTo } from '@/domain/mail/nameToWriteTo';
import type { OpenThread } from '@/domain/mail/openThread';
import type { WaitingText } from '@/domain/mail/waitingText';
import { askPage } from '@/messaging/background';
import type { ReplyOf, ToBackground, ToPage, RequestOf } from '@/messaging/protocol';
import { change } from '@/storage/change';
import { allWaitingTexts, keepWaitingText } from '@/storage/waitingTexts';
import { afterChange } from './afterChange';
import { followContact } from './followContact';
import { oneAfterAnother } from './oneAfterAnother';
import { rememberText } from './rememberText';

type Outcome =
  | ReplyOf<ToPage['insertReply']>['outcome']
  | RequestOf<ToBackground['newMessageFilled']>['outcome'];

/** Hands out, once, the text that waits for this: from then on nobody else gets it, also after a kill. */
export async function takeWaitingText(
  isMeant: (text: WaitingText) => boolean,
): Promise<WaitingText | null> {
  return oneAfterAnother(async () => {
    const waiting = (await allWaitingTexts()).find(
      (text) => text.state === 'waiting' && isMeant(text),
    );
    if (waiting === undefined) return null;
    await keepWaitingText({ ...waiting, state: 'given' });
    return waiting;
  });
}

/** The thread for which a text waits stands open: into its reply with it. */
export async function deliverText(thread: OpenThread): Promise<void> {
  const { tabId, account, threadId } = thread;
  if (threadId === null) return;
  const text = await takeWaitingText(
    (one) => one.tabId === tabId && one.threadId === threadId && one.account === account,
  );
  if (text === null) return;
  const { to: contact, opening, close } = text;
  try {
    const name = nameToWriteTo(thread, contact);
    const place = { threadId, account: text.account, contact, name };
    const { outcome } = await askPage(tabId, 'insertReply', { ...place, opening, close });
    await noteDelivery(text, outcome);
  } catch {
    await keepWaitingText({ ...text, state: 'refused' });
  }
}

/** What became of a text: remembered with what it is for, or kept for the panel to show. */
export async function noteDelivery(text: WaitingText, outcome: Outcome): Promise<void> {
  const isThere = outcome === 'inserted' || outcome === 'already-there';
  if (!isThere) return keepWaitingText({ ...text, state: 'refused' });
  const now = Temporal.Now.instant();
  await change({ id: text.actId, now }, async (c) => {
    await followContact(c, text.contactId, now);
    await rememberText(c, { ...text, newFollowUpId: `thanks:${text.actId}`, now });
  });
  await keepWaitingText({ ...text, state: 'inserted' });
  await afterChange();
}
