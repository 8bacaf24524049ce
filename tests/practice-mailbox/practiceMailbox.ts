import { randomBytes } from 'node:crypto';
import type { BrowserContext, Route } from 'playwright-core';
import { bundleGmail, type PageCode } from './bundleGmail';
import type { Language, Pace } from './gmail/config';
import type { Change } from './gmail/mailState';
import type { Account, Thread } from './gmail/mail';

export interface PracticeOptions {
  readonly accounts: readonly Account[];
  /** Epoch milliseconds that the page takes for now when it is loaded. */
  readonly now: () => number;
  /** The interface's language where the address does not say one by `?hl=`. */
  readonly language?: Language;
  readonly pace?: Partial<Pace>;
  readonly quotationShown?: boolean;
}

const usualPace: Pace = {
  ids: 90,
  messages: 40,
  bodies: 30,
  older: 250,
  save: 190,
  sent: 350,
  toast: 10_000,
};

export const MAIL = 'https://mail.google.com';

/** Gmail's host, answered from here: no request leaves the browser. */
export class PracticeMailbox {
  readonly #options: PracticeOptions;
  readonly #accounts: Account[];
  readonly #changes: Change[] = [];

  constructor(options: PracticeOptions) {
    this.#options = options;
    this.#accounts = [...options.accounts];
  }

  /** Everything that the user's acts changed, oldest first. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  /** A thread as the mailbox now has it, drafts included. */
  thread(id: string): Thread {
    const all = this.#accounts.flatMap(({ threads }) => threads);
    const found = all.find((thread) => thread.id === id);
    if (found === undefined) throw new Error(`The practice mailbox has no thread ${id}`);
    return found;
  }

  async serve(context: BrowserContext): Promise<void> {
    const code = await bundleGmail();
    await context.route(`${MAIL}/**`, (route) => this.#answer(route, code));
  }

  async #answer(route: Route, code: PageCode): Promise<void> {
    const { pathname, searchParams } = new URL(route.request().url());
    const number = Number(/\/u\/(\d+)\//.exec(pathname)?.[1] ?? '0');
    if (pathname.startsWith('/sync/')) return await this.#keep(route, number);
    if (!pathname.startsWith('/mail/')) return await route.fulfill({ status: 404, body: '' });
    const page = this.#page(
      number,
      languageOf(searchParams.get('hl')) ?? this.#options.language ?? 'en',
    );
    if (page === null) return await route.fulfill({ status: 404, body: 'No such account' });
    const nonce = randomBytes(16).toString('base64url');
    await route.fulfill({
      status: 200,
      headers: headers(nonce),
      body: html({ ...page, nonce, code }),
    });
  }

  async #keep(route: Route, number: number): Promise<void> {
    const change = JSON.parse(route.request().postData() ?? 'null') as Change;
    this.#changes.push(change);
    const account = this.#accounts[number];
    if (account !== undefined) {
      const threads = account.threads.map((one) =>
        one.id === change.thread.id ? change.thread : one,
      );
      this.#accounts[number] = { ...account, threads };
    }
    await route.fulfill({ status: 200, contentType: 'application/json', body: ")]}'\n[]" });
  }

  #page(number: number, language: Language) {
    const account = this.#accounts[number];
    if (account === undefined) return null;
    const { now, pace, quotationShown = false } = this.#options;
    const otherAccounts = this.#accounts.filter((one) => one !== account).map(({ me }) => me);
    const config = {
      language,
      now: now(),
      accountNumber: number,
      account,
      otherAccounts,
      pace: { ...usualPace, ...pace },
      quotationShown,
    };
    return { config, language, address: account.me.address };
  }
}

function languageOf(hl: string | null): Language | null {
  const short = hl?.slice(0, 2);
  return short === 'en' || short === 'it' || short === 'ar' ? short : null;
}

/** As Gmail answers: since 2024 with Trusted Types (gmail.js #779), and only its own scripts run. */
function headers(nonce: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=UTF-8',
    'content-security-policy': [
      "require-trusted-types-for 'script'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "object-src 'none'",
      "base-uri 'self'",
    ].join(';'),
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    'referrer-policy': 'origin',
  };
}

interface Page {
  readonly config: object;
  readonly language: Language;
  readonly address: string;
  readonly nonce: string;
  readonly code: PageCode;
}

function html({ config, language, address, nonce, code }: Page): string {
  const data = JSON.stringify(config).replaceAll('<', String.raw`\u003c`);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Gmail</title>
<meta name="og-profile-acct" content="${address}"><link rel="icon" href="data:,">
<style nonce="${nonce}">${code.styles}</style></head><body dir="${direction}">
<script type="application/json" id="practice-data" nonce="${nonce}">${data}</script>
<script nonce="${nonce}">${code.script.replaceAll('</script', String.raw`<\/script`)}</script></body></html>`;
}
