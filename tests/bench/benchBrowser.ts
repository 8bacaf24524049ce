import { rm } from 'node:fs/promises';
import type { BrowserContext, CDPSession, Route } from 'playwright-core';
import { browserSession } from '../e2e/support/attachTarget';
import { launchBrowser, newProfile } from '../e2e/support/launchBrowser';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { BenchTab } from './benchTab';
import { pageHtml } from './page/pageHtml';
import type { BenchThread } from './page/threadHtml';
import type { VariantId } from './variants';

interface Launch {
  readonly variant: VariantId;
  /** The folder of its extension; `null` for none. */
  readonly ext: string | null;
}

/** One browser with one variant, to which the benchmark's page is Gmail. */
export class BenchBrowser {
  readonly variant: VariantId;
  readonly #profile: string;
  readonly #context: BrowserContext;
  readonly #cdp: CDPSession;
  #document = '';

  private constructor({ variant }: Launch, profile: string, opened: Opened) {
    this.variant = variant;
    this.#profile = profile;
    this.#context = opened.context;
    this.#cdp = opened.cdp;
  }

  static async launch(launch: Launch): Promise<BenchBrowser> {
    const profile = newProfile();
    const context = await launchBrowser(profile, { ...SHOWN, ext: launch.ext });
    const cdp = await browserSession(context);
    const browser = new BenchBrowser(launch, profile, { context, cdp });
    await context.route(/^https?:/u, (route) => browser.#answer(route));
    return browser;
  }

  /** A tab that has shown nothing yet, so that what is loaded in it finds no compiled code; the page comes by `load`. */
  async newTab(): Promise<BenchTab> {
    const page = await this.#context.newPage();
    const cdp = await this.#context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const load = async (thread: BenchThread | null, address: string) => {
      this.#document = pageHtml(thread);
      await page.goto(`${MAIL}/mail/u/0/${address}`);
    };
    return new BenchTab({ page, cdp, browser: this.#cdp, load });
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Gmail is this page and nothing more; InboxSDK's own server has nothing to say. */
  async #answer(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    if (url.host.endsWith('inboxsdk.com')) {
      const headers = { 'access-control-allow-origin': '*' };
      await route.fulfill({ contentType: 'application/json', body: '{}', headers });
    } else if (url.origin !== MAIL) await route.abort();
    else if (route.request().isNavigationRequest()) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: this.#document });
    } else await route.fulfill({ contentType: 'text/plain', body: 'ok' });
  }
}

interface Opened {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
}

const SHOWN = {
  lang: 'en-US',
  headless: true,
  zone: 'UTC',
  colorScheme: 'light',
  viewport: { width: 1280, height: 900 },
} as const;
