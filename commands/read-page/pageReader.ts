import { type Browser, chromium } from 'playwright-core';
import type { PageReading } from '@/domain/mail/reading';
import { gmailLocales } from '@/webmail/gmail/locales';
import type { readers } from '@/webmail/index';
import { browserPath } from '../support/browserPath';
import { bundleReader } from './bundleReader';

/** How a page was shown. */
export interface Shown {
  readonly service: keyof typeof readers;
  readonly url: string;
  readonly account?: string | undefined;
  readonly now: string;
  readonly zone: string;
}

/** Reads pages with the production reader in a real browser. */
export interface PageReader {
  readonly read: (html: string, shown: Shown) => Promise<PageReading>;
  readonly close: () => Promise<void>;
}

/**
 * One page is used for all files. Its own scripts never run, nothing but the document itself is ever loaded, and
 * between two files it is empty, since the same address with another hash would not be loaded again.
 */
export async function openPageReader(zone: string): Promise<PageReader> {
  const bundle = await bundleReader();
  const browser = await chromium.launch({
    executablePath: browserPath(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    return await readerIn(browser, bundle, zone);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function readerIn(browser: Browser, bundle: string, zone: string): Promise<PageReader> {
  const context = await browser.newContext({ javaScriptEnabled: false, timezoneId: clockOf(zone) });
  const page = await context.newPage();
  let document: string | null = null;
  await context.route('**/*', async (route) => {
    const body = route.request().frame() === page.mainFrame() ? document : null;
    document = null;
    if (body === null) await route.abort();
    else await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  return {
    read: async (html, { service, ...given }) => {
      const shown = { ...given, languages: gmailLocales };
      await page.goto('about:blank');
      document = html;
      await page.goto(shown.url, { waitUntil: 'domcontentloaded' });
      const call = `premuraReader.readers[${JSON.stringify(service)}](document, { ...shown, now: Temporal.Instant.from(shown.now) })`;
      return await page.evaluate<PageReading>(
        `(() => { ${bundle}\nconst shown = ${JSON.stringify(shown)}; return ${call}; })()`,
      );
    },
    close: async () => {
      await browser.close();
    },
  };
}

/** The browser's own clock knows places only; the reader is told the zone itself and needs no more than that. */
function clockOf(zone: string): string {
  return /^[+-]/u.test(zone) ? 'UTC' : zone;
}
