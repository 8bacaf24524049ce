import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { attachTarget, browserSession, type AttachedTarget } from './attachTarget';
import { poll } from './poll';

/** What the functions below find in the extension's worker and pages, where they run. */
declare const chrome: typeof browser;

/** The installed extension: its worker, badge and pages. */
export class Extension {
  readonly id: string;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, id: string) {
    this.#context = context;
    this.id = id;
  }

  static async in(context: BrowserContext): Promise<Extension> {
    const worker = await poll('the extension’s worker', () => context.serviceWorkers()[0]);
    return new Extension(context, new URL(worker.url()).host);
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** Playwright keeps the same object for a worker that was killed and woken again. */
  async worker(): Promise<Worker> {
    return await poll('the extension’s worker', () =>
      this.#context.serviceWorkers().findLast((worker) => worker.url().includes(this.id)),
    );
  }

  async isWorkerAlive(): Promise<boolean> {
    return (await this.#workerTargets(await this.#cdp())).length > 0;
  }

  /** As the browser does after 30 idle seconds: nothing of it is left in memory. Answers when it has ended. */
  async killServiceWorker(): Promise<void> {
    const page = this.#context.pages().at(-1) ?? (await this.#helperPage());
    const cdp = await this.#context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await cdp.detach();
  }

  /** As after an update: data are kept, content scripts that are still in pages are orphans. */
  async reloadExtension(): Promise<void> {
    const helper = await this.#helperPage();
    const started = this.#context.waitForEvent('serviceworker', { timeout: 20_000 });
    // The page dies with the extension, before it can answer.
    await helper.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await started;
    if (!helper.isClosed()) await helper.close();
  }

  async badge(): Promise<{ readonly text: string; readonly color: string }> {
    return await this.#ask(async () => {
      const [text, color] = await Promise.all([
        chrome.action.getBadgeText({}),
        chrome.action.getBadgeBackgroundColor({}),
      ]);
      const hex = [...color].slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
      return { text, color: `#${hex.join('')}` };
    });
  }

  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    const id = await this.#ask(async () => {
      // Not the active one: where the worker is dead, the page that asks has just become that.
      const tabs = await chrome.tabs.query({ url: 'https://*/*' });
      const latest = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
      return latest?.id ?? null;
    });
    if (id === null) throw new Error('The browser knows no such tab');
    return id;
  }

  /** The panel's page in a tab of its own: the easiest way to drive it. */
  async panelInTab(tabId: number): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(this.url(`sidepanel.html?tab=${tabId}`));
    return page;
  }

  /** The real side panel beside a tab. Chrome opens it only for a click: a page of the extension gets a trusted one. */
  async openSidePanel(tabId: number): Promise<AttachedTarget> {
    const helper = await this.#helperPage();
    await helper.evaluate((id) => {
      document.addEventListener('click', () => void chrome.sidePanel.open({ tabId: id }));
    }, tabId);
    await helper.mouse.click(5, 5);
    const panel = await attachTarget(
      this.#context,
      ({ url }) => url.startsWith(this.url('sidepanel.html')) && !url.includes('?tab='),
    );
    await helper.close();
    const isShown = () => panel.evaluate<boolean>("document.visibilityState === 'visible'");
    await poll('the side panel on the screen', isShown);
    return panel;
  }

  /** Asks the worker; where it was killed, a page of the extension, which does not need it. */
  async #ask<T>(question: () => Promise<T>): Promise<T> {
    if (await this.isWorkerAlive()) return await (await this.worker()).evaluate(question);
    const helper = await this.#helperPage();
    try {
      return await helper.evaluate(question);
    } finally {
      await helper.close();
    }
  }

  async #helperPage(): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(this.url('manifest.json'));
    return page;
  }

  async #workerTargets(cdp: CDPSession) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.url('')),
    );
  }

  async #cdp(): Promise<CDPSession> {
    return await browserSession(this.#context);
  }
}
