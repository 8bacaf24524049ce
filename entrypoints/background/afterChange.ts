import { askPage } from '@/messaging/background';
import { allOpenThreads, forgetOpenThread, openThreadOfTab } from '@/storage/openThreads';
import type { OpenThread } from '@/domain/mail/openThread';
import { refreshBadge } from './badge';
import { barOf } from './barOf';
import { tellMarks } from './tellMarks';
import { webmailTabs } from './webmailTabs';

/** After each committed change: the badge at once, the bars of every open mail, and the marks of every list. */
export async function afterChange(): Promise<void> {
  await refreshBadge();
  await Promise.all([tellBars(), tellMarks()]);
}

/** Of every open mail, but not in the tab that gets its answer another way. */
export async function tellBars(butOf: number | null = null): Promise<void> {
  const threads = (await allOpenThreads()).filter(({ tabId }) => tabId !== butOf);
  await Promise.all(threads.map(tellBar));
}

/** A tab that no longer answers was closed, left the webmail, or holds a script of before an update. */
async function tellBar(thread: OpenThread): Promise<void> {
  const bar = await barOf(thread, Temporal.Now.instant());
  const now = await openThreadOfTab(thread.tabId);
  // The user went on meanwhile: one person's deed never stands over another's mail.
  if (now?.threadId !== thread.threadId || now.contactId !== thread.contactId) return;
  try {
    await askPage(thread.tabId, 'barChanged', { bar });
  } catch {
    await forgetOpenThread(thread.tabId);
  }
}

/** Where Premura is at work, or who the user is, has changed: also tabs that show nothing now are read anew. */
export async function readEveryTabAgain(): Promise<void> {
  const tabs = await webmailTabs();
  await Promise.allSettled(tabs.map(({ id }) => askPage(id, 'readAgain', {})));
}

/** Who is kept or shown at all has changed: every open mail is read anew. */
export async function readOpenThreadsAgain(): Promise<void> {
  const threads = await allOpenThreads();
  await Promise.allSettled(threads.map(({ tabId }) => askPage(tabId, 'readAgain', {})));
}
