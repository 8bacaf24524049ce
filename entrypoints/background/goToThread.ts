import type { EmailAddress } from '@/domain/people/emailAddress';
import { askPage } from '@/messaging/background';
import { allOpenThreads } from '@/storage/openThreads';
import { addresses } from '@/webmail/addresses';
import { threadAt } from './mailboxAddress';
import { showTab, tabAt, type WebmailTab, webmailTabs } from './webmailTabs';

export interface ThreadPlace {
  readonly account: EmailAddress;
  readonly threadId: string;
}

interface Gone {
  readonly tabId: number;
  /** Whether the thread stood open there before. */
  readonly isThere: boolean;
}

/** A page that does not say at once whose mailbox it shows is not known. */
const LONGEST_ANSWER_MS = 1_000;

/**
 * Goes to the thread: to the tab in which it is open, else to one in which that very mailbox is, else to a new one whose
 * address names the account. Never by a mailbox's number, which changes from day to day: the account is its address.
 */
export async function goToThread(place: ThreadPlace): Promise<Gone> {
  const tabs = await webmailTabs();
  const open = await tabWithThread(tabs, place);
  if (open !== null) {
    await showTab(open, null);
    return { tabId: open.id, isThere: true };
  }
  const within = await tabOfMailbox(tabs, place);
  if (within === null) return { tabId: await tabAt(await threadAt(place)), isThere: false };
  await showTab(within.tab, within.url);
  return { tabId: within.tab.id, isThere: false };
}

async function tabWithThread(
  tabs: readonly WebmailTab[],
  { account, threadId }: ThreadPlace,
): Promise<WebmailTab | null> {
  const threads = await allOpenThreads();
  const ids = threads
    .filter((one) => one.account === account && one.threadId === threadId)
    .map(({ tabId }) => tabId);
  return tabs.find(({ id }) => ids.includes(id)) ?? null;
}

interface Within {
  readonly tab: WebmailTab;
  readonly url: string;
}

/** A mailbox of that account in which the thread can be opened without loading the page anew: half a mail is not lost. */
async function tabOfMailbox(
  tabs: readonly WebmailTab[],
  place: ThreadPlace,
): Promise<Within | null> {
  const fitting = tabs.flatMap((tab) => withinTab(tab, place) ?? []);
  const accounts = await Promise.all(fitting.map(({ tab }) => accountOf(tab)));
  return fitting.find((_, i) => accounts[i] === place.account) ?? null;
}

function withinTab(tab: WebmailTab, place: ThreadPlace): Within | null {
  const url = addresses[tab.service].threadUrl({ ...place, tab: tab.url });
  return pageOf(url) === pageOf(tab.url) ? { tab, url } : null;
}

function pageOf(url: string): string {
  return url.split('#', 1).join('');
}

/** Asked of the page itself: what was read of it earlier may be another mailbox by now. */
async function accountOf({ id }: WebmailTab): Promise<string | null> {
  const silence = new Promise<null>((resolve) => {
    setTimeout(resolve, LONGEST_ANSWER_MS, null);
  });
  const answer = askPage(id, 'whoseMailbox', {}).then(
    ({ account }) => account,
    () => null,
  );
  return Promise.race([answer, silence]);
}
