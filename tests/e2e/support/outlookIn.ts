import type { BrowserContext, Page } from 'playwright-core';
import type { MailboxData, MailThread } from '../../practice-mailbox/mailboxData';
import { convIdOf, outlookAccounts } from '../../practice-mailbox/outlook/outlookAccounts';
import type { Conversation } from '../../practice-mailbox/outlook/page/mail';
import type { Pace, Settings } from '../../practice-mailbox/outlook/page/config';
import type { Practice } from '../../practice-mailbox/outlook/page/practice';
import { PracticeOutlook } from '../../practice-mailbox/outlook/practiceOutlook';
import { poll } from './poll';

export interface OutlookWishes {
  readonly now: () => number;
  readonly settings?: Partial<Settings>;
  readonly pace?: Partial<Pace>;
  readonly seed?: string;
}

const folders = ['inbox', 'drafts', 'sentitems', 'archive', 'deleteditems'] as const;
type OutlookFolder = (typeof folders)[number];

/** The practice Outlook in a browser, with the same story as the practice Gmail. */
export interface OutlookInBrowser {
  readonly mailbox: PracticeOutlook;
  /** A thread of the story by its key, and its conversation's id. */
  readonly conversation: (key: string) => { readonly thread: MailThread; readonly id: string };
  /** Opens a conversation in a tab with the list, in the folder where it lies, and waits until a body is painted. */
  readonly open: (page: Page, key: string, folder?: OutlookFolder) => Promise<string>;
}

export async function outlookIn(
  context: BrowserContext,
  data: MailboxData,
  wishes: OutlookWishes,
): Promise<OutlookInBrowser> {
  const mailbox = new PracticeOutlook({ accounts: outlookAccounts(data), ...wishes });
  await mailbox.serve(context);
  const conversation = (key: string) => conversationOf(data, key);
  const open = async (page: Page, key: string, folder?: OutlookFolder) => {
    const { id } = conversation(key);
    await openFolder(page, folder ?? folderOf(mailbox.conversation(id)));
    await openRow(page, id);
    return id;
  };
  return { mailbox, conversation, open };
}

function conversationOf({ accounts }: MailboxData, key: string) {
  for (const { owner, threads } of accounts) {
    const thread = threads.find((one) => one.key === key);
    if (thread !== undefined) return { thread, id: convIdOf(owner, key) };
  }
  throw new Error(`The story has no thread ${key}`);
}

function folderOf({ folder, mails }: Conversation): OutlookFolder {
  return mails.some(({ state }) => state === 'received') ? folder : 'sentitems';
}

/** By its place in the tree: its name is in the interface's language. */
async function openFolder(page: Page, folder: OutlookFolder): Promise<void> {
  const items = page.locator('[role=treeitem][aria-level="2"]');
  const item = items.nth(folders.indexOf(folder));
  await page.locator('[role=listbox]').first().waitFor();
  if ((await item.getAttribute('aria-selected')) !== 'true') await item.click();
}

/** Rows that are not seen are not in the page: the list is scrolled until the row is. */
async function openRow(page: Page, id: string): Promise<void> {
  const row = page.locator(`[role=option][data-convid="${id}"]`).first();
  const scroller = page.locator('[data-testid=virtuoso-scroller]');
  await page.locator('[role=option][data-convid]').first().waitFor();
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  for (let i = 0; i < 40 && (await row.count()) === 0; i++) {
    await scroller.evaluate((element) => element.scrollBy(0, 500));
    await page.waitForTimeout(60);
  }
  await row.click();
  await poll('the pane', async () => await isShown(page, id));
}

/** The old pane stays for a while, so its presence says nothing: the mailbox says what the pane shows. */
async function isShown(page: Page, id: string): Promise<boolean> {
  const written = '[id^=UniqueMessageBody] *, #ReadingPaneContainerId [contenteditable]';
  const hasBody = (await page.locator(written).count()) > 0;
  const shown = await page.evaluate(() =>
    (window as unknown as { practice: Practice }).practice.shown(),
  );
  return hasBody && shown === id;
}
