import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { browserPath } from '@/commands/support/browserPath';

/** A real page in which a webmail stands as `premura`, or whatever else `entry` exports. */
export interface Writer {
  readonly page: Page;
  readonly open: (html: string) => Promise<void>;
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
    open: async (html) => {
      await page.setContent(html);
      await page.evaluate(bundle);
    },
    close: () => browser.close(),
  };
}

async function bundleOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@\//u, replacement: `${process.cwd()}/` }] },
    build: {
      write: false,
      minify: false,
      target: 'chrome144',
      lib: { entry, formats: ['iife'], name: 'premura' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Vite gave no bundle');
  return `${output.output[0].code}; globalThis.premura = premura.gmail ?? premura;`;
}
