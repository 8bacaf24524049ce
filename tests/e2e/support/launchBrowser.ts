import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { browserSession } from './attachTarget';
import { poll } from './poll';
import { browserPath } from '@/commands/support/browserPath';

export interface BrowserOptions {
  /** The page of the first steps stays open. */
  readonly keepsWelcome?: boolean;
  /** The folder of the built extension; `null` for none. */
  readonly ext: string | null;
  readonly lang: string;
  readonly headless: boolean;
  readonly zone: string;
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number } | null;
}

/** A new profile. Developer mode on: without it `chrome.runtime.reload()` leaves an unpacked extension disabled. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'premura-'));
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

export async function launchBrowser(
  profile: string,
  options: BrowserOptions,
): Promise<BrowserContext> {
  const { ext, lang, zone, headless } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless,
    // A browser on somebody's screen keeps its sandbox, and says nothing about it; root and containers have none.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    locale: lang,
    timezoneId: zone,
    colorScheme: options.colorScheme,
    viewport: options.viewport,
    // The worker has no emulation: it takes zone and language from the browser itself.
    env: { ...process.env, TZ: zone, LANGUAGE: lang },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...switches(lang)],
  });
  if (ext !== null) await install(context, { ext, keepsWelcome: options.keepsWelcome });
  return context;
}

function switches(lang: string): readonly string[] {
  return [
    `--lang=${lang}`,
    '--no-first-run',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--enable-unsafe-extension-debugging',
    // Nothing is found but what the mailbox answers.
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ];
}

/** By the debugger: Chrome itself no longer knows `--load-extension`, Chromium and Edge know both. */
async function install(
  context: BrowserContext,
  {
    ext,
    keepsWelcome = false,
  }: { readonly ext: string; readonly keepsWelcome?: boolean | undefined },
): Promise<void> {
  const cdp = await browserSession(context);
  await cdp.send('Extensions.loadUnpacked', { path: ext });
  if (!keepsWelcome && existsSync(join(ext, 'welcome.html'))) await closeWelcome(context);
}

/** A profile that had it before is shown nothing. */
const LONGEST_MS = 8_000;

/**
 * What a first installation opens; only the tests of the first steps look at it. Not before it stands there: a page that is
 * closed while Chromium still fetches its words leaves every later page of the extension without words.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const shown = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  const welcome = await poll('the first steps', shown, LONGEST_MS).catch(() => null);
  await welcome?.getByRole('heading', { name: /\p{L}/u }).first().waitFor();
  await welcome?.close();
}
