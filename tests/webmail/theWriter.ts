import { type Browser, chromium, type Page } from 'playwright-core';
import { browserPath } from '@/commands/support/browserPath';
import { bundleOf } from './bundleOf';

/** A real page in which a webmail stands as `premura`, or whatever else `entry` exports. */
export interface Writer {
  readonly page: Page;
  /** At `url` where the webmail looks at its own address; nothing is asked of the network. */
  readonly open: (html: string, url?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openWriter(entry = 'webmail/gmail/gmail.ts'): Promise<Writer> {
  const bundle = await bundleOf(entry);
  const browser: Browser = await chromium.launch({
    executablePath: browserPath(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  return {
    page,
    open: async (html, url) => {
      if (url === undefined) await page.setContent(html);
      else await openAt(page, html, url);
      await page.evaluate(bundle);
    },
    close: () => browser.close(),
  };
}

async function openAt(page: Page, html: string, url: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(url);
}
