import { rm } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchBrowser, newProfile } from '../../e2e/support/launchBrowser';
import { type OutlookInBrowser, outlookIn } from '../../e2e/support/outlookIn';
import { accountsOf } from '../../practice-mailbox/accountsOf';
import { buildMailbox } from '../../practice-mailbox/buildMailbox';
import type { MailboxData } from '../../practice-mailbox/mailboxData';
import { OFFICE } from '../../practice-mailbox/outlook/practiceOutlook';
import { MAIL, PracticeMailbox } from '../../practice-mailbox/practiceMailbox';

export type PracticeWebmail = 'gmail' | 'outlook';

const SHOWN = {
  lang: 'en-US',
  headless: true,
  zone: 'Europe/Rome',
  colorScheme: 'light',
  viewport: { width: 1280, height: 900 },
} as const;

/** A conversation of three mails: the benchmark opens it. */
const THREAD = 'belforte-4471';
/** Mails come into these, one after the other: a list dates to the minute, so that twice into the same would be no news. */
const STIRRED = [THREAD, 'anna-montaggio', 'lena-kabel'] as const;

/** A browser with one variant, over both practice mailboxes. */
export class PracticeBrowser {
  readonly #context: BrowserContext;
  readonly #profile: string;
  readonly #data: MailboxData;
  readonly #outlook: OutlookInBrowser;

  private constructor(context: BrowserContext, profile: string, served: Served) {
    this.#context = context;
    this.#profile = profile;
    this.#data = served.data;
    this.#outlook = served.outlook;
  }

  static async launch(ext: string | null): Promise<PracticeBrowser> {
    const profile = newProfile();
    const context = await launchBrowser(profile, { ...SHOWN, ext });
    return new PracticeBrowser(context, profile, await serve(context));
  }

  /** A new tab, and the way to the open thread in it. */
  async open(webmail: PracticeWebmail): Promise<PracticeTab> {
    const page = await this.#context.newPage();
    const cdp = await this.#context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const list = webmail === 'outlook' ? `${OFFICE}/mail/` : `${MAIL}/mail/u/0/?hl=en#inbox`;
    const url = await this.#addressOf(page, webmail);
    return { page, cdp, list, url, stirred: STIRRED.map((key) => this.#idIn(webmail, key)) };
  }

  #idIn(webmail: PracticeWebmail, key: string): string {
    if (webmail === 'outlook') return this.#outlook.conversation(key).id;
    return this.#thread(key).id;
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Outlook's address of a mail is known once it was opened. */
  async #addressOf(page: Page, webmail: PracticeWebmail): Promise<string> {
    if (webmail === 'gmail') return `${MAIL}/mail/u/0/?hl=en#inbox/${this.#thread(THREAD).token}`;
    await page.goto(`${OFFICE}/mail/`);
    await this.#outlook.open(page, THREAD);
    return page.url();
  }

  #thread(wanted: string) {
    const threads = this.#data.accounts.flatMap((account) => account.threads);
    const found = threads.find(({ key }) => key === wanted);
    if (found === undefined) throw new Error(`The story has no thread ${wanted}`);
    return found;
  }
}

export interface PracticeTab {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly list: string;
  /** The thread's own. */
  readonly url: string;
  /** The ids of the conversations into which mails come, in their order. */
  readonly stirred: readonly string[];
}

interface Served {
  readonly data: MailboxData;
  readonly outlook: OutlookInBrowser;
}

async function serve(context: BrowserContext): Promise<Served> {
  const { zone } = SHOWN;
  const now = () => Date.now();
  const data = buildMailbox({ now: Temporal.Now.instant(), zone });
  const shown = { language: 'en', pace: {}, quotationShown: false } as const;
  await context.route(/^https?:/u, (route) => route.abort('blockedbyclient'));
  await new PracticeMailbox({ accounts: accountsOf(data, zone), now, ...shown }).serve(context);
  return { data, outlook: await outlookIn(context, data, { now }) };
}
