import type { WaitingText } from '@/domain/mail/waitingText';
import type { BackgroundHandlers } from '@/messaging/background';
import type { RequestOf, ToBackground } from '@/messaging/protocol';
import { allWaitingTexts, forgetWaitingText, keepWaitingText } from '@/storage/waitingTexts';
import { newMessageAt } from './mailboxAddress';
import { oneAfterAnother } from './oneAfterAnother';
import { showTab, tabAt, webmailTabs } from './webmailTabs';

type Wish = RequestOf<ToBackground['newMessageWanted']>;

/**
 * Opens the webmail's own new message in a tab of that account. The text waits until the message stands open, and is kept
 * before the tab is opened: a worker that is killed in between is asked again and finds both.
 */
export const onNewMessageWanted: BackgroundHandlers['newMessageWanted'] = async (wish) =>
  oneAfterAnother(async () => {
    if (!(await isOpenAlready(wish))) await openFor(wish);
    return { ok: true };
  });

/** A second click goes to the message that the first has opened, as long as its tab is there. */
async function isOpenAlready({ actId, text }: Wish): Promise<boolean> {
  const tabs = await webmailTabs();
  for (const known of await allWaitingTexts()) {
    if (known.actId === actId || !isSameWish(known, text)) continue;
    const tab = tabs.find(({ id }) => id === known.tabId);
    if (tab !== undefined && known.state !== 'refused') {
      await showTab(tab, null);
      return true;
    }
    await forgetWaitingText(known.actId);
  }
  return false;
}

function isSameWish(known: WaitingText, text: Wish['text']): boolean {
  const of = ({ contactId, account, followUpIds }: Wish['text'] | WaitingText) =>
    JSON.stringify([contactId, account, followUpIds]);
  return known.threadId === null && of(known) === of(text);
}

async function openFor({ actId, text }: Wish): Promise<void> {
  const known = (await allWaitingTexts()).find((one) => one.actId === actId);
  const at = Temporal.Now.instant().epochMilliseconds;
  const waiting = { ...text, actId, threadId: null, tabId: null, state: 'waiting', at } as const;
  await keepWaitingText(known ?? waiting);
  const tabId = await tabAt(await newMessageAt(text));
  await keepWaitingText({ ...(known ?? waiting), tabId });
}
