import type { BrowserContext, Route } from 'playwright-core';
import { usualZone } from './buildMailbox';
import { bundleGmail } from './bundleGmail';
import type { PageCode } from './bundlePage';
import type { Language, OtherAccount, PageConfig, Pace, Settings } from './gmail/config';
import type { Change } from './gmail/mailState';
import type { Account, Thread } from './gmail/mail';
import { type Answer, pageHtml } from './pageHtml';
import { kindAt, languageOf, layoutAt, settingsAt, usualSettings } from './pageSettings';
import { printPage } from './printPage';
import { accountAt, namedPath, pathOf } from './whichAccount';

export interface PracticeOptions {
  readonly accounts: readonly Account[];
  /** Epoch milliseconds that the page takes for now when it is loaded. */
  readonly now: () => number;
  /** The interface's language where the address does not say one by `?hl=`. */
  readonly language?: Language;
  /** What the user has set where the address does not say otherwise. */
  readonly settings?: Partial<Settings>;
  /** The browser's zone: what the server itself prints, it prints in this. */
  readonly zone?: string;
  readonly pace?: Partial<Pace>;
  readonly quotationShown?: boolean;
}

const usualPace: Pace = {
  ids: 90,
  messages: 40,
  bodies: 30,
  older: 250,
  list: 120,
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
    const url = new URL(route.request().url());
    if (url.pathname.startsWith('/sync/')) return await this.#keep(route, url);
    await route.fulfill(this.#response(url, code));
  }

  #response(url: URL, code: PageCode): Answer {
    if (!url.pathname.startsWith('/mail/')) return nothing('');
    const named = namedPath(this.#accounts, url);
    if (named === undefined) return signIn;
    if (named !== null) return sendOn(named);
    const account = this.#accounts[accountAt(this.#accounts, url.pathname)];
    if (account === undefined) return sendOn('/mail/u/0/');
    if (url.searchParams.get('view') === 'pt') {
      const { zone = usualZone } = this.#options;
      const settings = this.#settings(url);
      return printPage(url.searchParams, { account, settings, zone }) ?? nothing('No such thread');
    }
    return pageHtml(this.#config(url, account), code);
  }

  async #keep(route: Route, { pathname }: URL): Promise<void> {
    const change = JSON.parse(route.request().postData() ?? 'null') as Change;
    this.#changes.push(change);
    const number = accountAt(this.#accounts, pathname);
    const account = this.#accounts[number];
    if (account !== undefined) this.#accounts[number] = withThread(account, change.thread);
    await route.fulfill({ status: 200, contentType: 'application/json', body: ")]}'\n[]" });
  }

  #settings({ searchParams }: URL): Settings {
    const { language = 'en', settings = {} } = this.#options;
    const usual = { ...usualSettings, ...languageOf(language), ...settings };
    return settingsAt(searchParams, usual);
  }

  #config(url: URL, account: Account): PageConfig {
    const { now, pace, quotationShown = false } = this.#options;
    return {
      settings: this.#settings(url),
      kind: kindAt(url),
      layout: layoutAt(url.searchParams),
      now: now(),
      path: pathOf(this.#accounts, account),
      account,
      otherAccounts: this.#others(account),
      pace: { ...usualPace, ...pace },
      quotationShown,
    };
  }

  #others(account: Account): readonly OtherAccount[] {
    const others = this.#accounts.filter((one) => one !== account);
    return others.map((other) => ({
      ...other.me,
      path: pathOf(this.#accounts, other),
      isDelegated: other.delegation !== undefined,
    }));
  }
}

function withThread(account: Account, thread: Thread): Account {
  const isKnown = account.threads.some(({ id }) => id === thread.id);
  const others = account.threads.map((one) => (one.id === thread.id ? thread : one));
  return { ...account, threads: isKnown ? others : [...others, thread] };
}

function nothing(body: string): Answer {
  return { status: 404, headers: {}, body };
}

/**
 * Google sends one on by a redirect, which keeps what stands behind "#". A redirected request would leave the test's hands,
 * so a page does it here.
 */
function sendOn(to: string): Answer {
  const script = `location.replace(${JSON.stringify(to)} + location.hash)`;
  const body = `<!doctype html><title>Gmail</title><link rel="icon" href="data:,"><script>${script}</script>`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' }, body };
}

/** Google asks whoever is not signed in; here it does so without leaving Gmail's host. */
const signIn: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: '<!doctype html><title>Sign in</title><link rel="icon" href="data:,"><h1>Sign in</h1>',
};
