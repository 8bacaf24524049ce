import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { accountsOf } from '../../practice-mailbox/accountsOf';
import { buildMailbox } from '../../practice-mailbox/buildMailbox';
import type { Language, Pace } from '../../practice-mailbox/gmail/config';
import type { MailboxData, MailThread } from '../../practice-mailbox/mailboxData';
import { MAIL, PracticeMailbox } from '../../practice-mailbox/practiceMailbox';
import { projectRoot } from '../../practice-mailbox/projectRoot';
import type { AttachedTarget } from './attachTarget';
import { ClosedShadow } from './closedShadow';
import { Extension } from './extension';
import { launchBrowser, newProfile, type BrowserOptions } from './launchBrowser';
import { type OutlookInBrowser, outlookIn, type OutlookWishes } from './outlookIn';
import { Witness } from './witness';

export interface LaunchOptions extends Partial<BrowserOptions> {
  /** For tests that let something leave, or break a policy, on purpose: else closing fails where that happened. */
  readonly provokes?: boolean;
  /** The language of Gmail's interface; the extension speaks that of the browser, `lang`. */
  readonly hl?: Language;
  /** What the first tab shows; without it the mailbox of Gmail. */
  readonly start?: string;
  /** Epoch milliseconds from which the story is told; the browser's own clock stays real. */
  readonly now?: number;
  /** The webmail's own clock, for tests that move it; without one it goes on from `now`. */
  readonly clock?: () => number;
  readonly pace?: Partial<Pace>;
  /** Whether a reply shows the quotation at once; Gmail folds it away. */
  readonly quotationShown?: boolean;
  /** What the practice Outlook is set to; it is served beside Gmail. */
  readonly outlook?: Omit<OutlookWishes, 'now'>;
}

type Scheme = 'light' | 'dark';

/** A browser with Premura on the practice mailbox, and what tests, demo and benchmark do with it. */
export interface Premura {
  readonly context: BrowserContext;
  /** The tab with the mailbox. */
  readonly page: Page;
  readonly mailbox: PracticeMailbox;
  /** The same story as Outlook tells it: `page.goto(`${OFFICE}/mail/`)`, then `outlook.open(page, key)`. */
  readonly outlook: OutlookInBrowser;
  /** The story as it is told from `now`. */
  readonly data: MailboxData;
  /** Every request, violation and error since the start. */
  readonly witness: Witness;
  /** A thread of the story by its key. */
  readonly thread: (key: string) => MailThread;
  /** Opens a thread in the mailbox's tab, and waits until its ids and messages are painted. */
  readonly openThread: (key: string) => Promise<MailThread>;
  readonly extension: () => Extension;
  readonly openSidePanel: () => Promise<AttachedTarget>;
  /** `sidepanel.html?tab=ID` as an ordinary page; without an id that of the mailbox's tab. */
  readonly panelInTab: (tabId?: number) => Promise<Page>;
  readonly screenshotPanel: (path: string, width: number, scheme: Scheme) => Promise<void>;
  readonly killServiceWorker: () => Promise<void>;
  readonly reloadExtension: () => Promise<void>;
  readonly badge: () => Promise<{ readonly text: string; readonly color: string }>;
  /** Trusted clicks in the overlay bar, whose shadow root is closed. */
  readonly clickInBar: (buttonText: string) => Promise<void>;
  readonly barText: () => Promise<string>;
  /** Whether it is drawn for a dark page. */
  readonly barIsDark: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const usual = {
  lang: 'en',
  headless: true,
  zone: 'Europe/Rome',
  colorScheme: 'light',
  viewport: { width: 1280, height: 800 },
  hl: 'en',
} as const;

export async function launchPremura(wishes: LaunchOptions = {}): Promise<Premura> {
  const built = join(projectRoot(), '.output', 'chrome-mv3');
  const options = { ...usual, ext: built, now: Date.now(), ...wishes };
  if (options.ext !== null && !existsSync(options.ext))
    throw new Error('Build the extension first');
  const profile = newProfile();
  const context = await launchBrowser(profile, options);
  const { mailbox, outlook, data, witness } = await serve(context, options);
  const extension = options.ext === null ? null : await Extension.in(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(options.start ?? `${MAIL}/mail/u/0/?hl=${options.hl}`);
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    if (wishes.provokes !== true) witness.demandNothing();
  };
  const thread = (key: string) => threadOf(data, key);
  const openThread = async (key: string) => await open(page, thread(key));
  const shared = { context, page, mailbox, outlook, data, witness, thread, openThread, close };
  return { ...shared, ...acts(page, extension) };
}

type Served = LaunchOptions & Pick<BrowserOptions, 'zone'> & { readonly now: number };

async function serve(context: BrowserContext, { now, zone, hl = 'en', ...rest }: Served) {
  const witness = new Witness();
  await witness.watch(context);
  const data = buildMailbox({ now: Temporal.Instant.fromEpochMilliseconds(now), zone });
  const { pace = {}, quotationShown = false } = rest;
  const shown = { language: hl, pace, quotationShown };
  const startedAt = Date.now();
  const clock = rest.clock ?? (() => now + (Date.now() - startedAt));
  const mailbox = new PracticeMailbox({ accounts: accountsOf(data, zone), now: clock, ...shown });
  // Whatever the mailbox does not answer is refused; its own route, added later, is asked first.
  await context.route(/^https?:/u, (route) => route.abort('blockedbyclient'));
  await mailbox.serve(context);
  const outlook = await outlookIn(context, data, { now: clock, ...rest.outlook });
  return { mailbox, outlook, data, witness };
}

function acts(page: Page, installed: Extension | null) {
  const bar = new ClosedShadow(page);
  const extension = () => {
    if (installed === null) throw new Error('This browser was launched without the extension');
    return installed;
  };
  const tabId = async () => await extension().tabId(page);
  const panelInTab = async (id?: number) => await extension().panelInTab(id ?? (await tabId()));
  return {
    extension,
    panelInTab,
    openSidePanel: async () => await extension().openSidePanel(await tabId()),
    screenshotPanel: async (path: string, width: number, scheme: Scheme) => {
      const panel = await panelInTab();
      await panel.setViewportSize({ width, height: 800 });
      await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await panel.waitForLoadState('networkidle');
      await panel.screenshot({ path, fullPage: true });
      await panel.close();
    },
    killServiceWorker: async () => await extension().killServiceWorker(),
    reloadExtension: async () => await extension().reloadExtension(),
    badge: async () => await extension().badge(),
    clickInBar: async (buttonText: string) => await bar.click(buttonText),
    barText: async () => await bar.text(),
    barIsDark: async () => await bar.has('dark'),
  };
}

async function open(page: Page, thread: MailThread): Promise<MailThread> {
  const list = thread.labels.includes('inbox') ? 'inbox' : 'all';
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${list}/${thread.token}`);
  const heading = page.locator(`h2[data-legacy-thread-id="${thread.id}"]:visible`);
  await heading.waitFor();
  await page.locator('.a98:visible .h7 .a3s > *').first().waitFor();
  return thread;
}

function threadOf({ accounts }: MailboxData, key: string): MailThread {
  const found = accounts.flatMap(({ threads }) => threads).find((thread) => thread.key === key);
  if (found === undefined) throw new Error(`The story has no thread ${key}`);
  return found;
}
