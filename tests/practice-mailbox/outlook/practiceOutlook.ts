import type { BrowserContext, Route } from 'playwright-core';
import { bundlePage, type PageCode } from '../bundlePage';
import type { Answer } from '../pageHtml';
import { outlookHtml } from './outlookHtml';
import { outlookKindAt, outlookSettings, usualSettings } from './outlookSettings';
import type { Pace, PageConfig, Settings } from './page/config';
import type { Account, Conversation } from './page/mail';
import type { Change } from './page/mailState';

export interface OutlookOptions {
  /** The company's mailbox, the private one, and one that the company's user shares: in this order. */
  readonly accounts: readonly Account[];
  /** Epoch milliseconds that the page takes for now when it is loaded. */
  readonly now: () => number;
  readonly settings?: Partial<Settings>;
  readonly pace?: Partial<Pace>;
  /** Another word gives another build: all hashed classes change. */
  readonly seed?: string;
}

const usualPace: Pace = {
  pane: 200,
  bodies: 60,
  rows: 150,
  save: 400,
  leave: 80,
  sent: 350,
  refused: 700,
};

export const OFFICE = 'https://outlook.office.com';
export const LIVE = 'https://outlook.live.com';

/** The first is where companies' mailboxes were, and the last where they go (opentabs #57, 2026-04-17). */
export const outlookOrigins: readonly string[] = [
  OFFICE,
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  LIVE,
];

/** Outlook's hosts, answered from here: no request leaves the browser. */
export class PracticeOutlook {
  readonly #options: OutlookOptions;
  readonly #accounts: Account[];
  readonly #changes: Change[] = [];

  constructor(options: OutlookOptions) {
    this.#options = options;
    this.#accounts = [...options.accounts];
  }

  /** Everything that the user's acts changed, oldest first. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  /** A conversation as the mailbox now has it, drafts included. */
  conversation(id: string): Conversation {
    const all = this.#accounts.flatMap(({ conversations }) => conversations);
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw new Error(`The practice Outlook has no conversation ${id}`);
    return found;
  }

  async serve(context: BrowserContext): Promise<void> {
    const code = await bundlePage('outlook', 'page');
    for (const origin of outlookOrigins) {
      await context.route(`${origin}/**`, (route) => this.#answer(route, code));
    }
  }

  async #answer(route: Route, code: PageCode): Promise<void> {
    const url = new URL(route.request().url());
    if (url.pathname === '/owa/service.svc') return await this.#keep(route, url);
    await route.fulfill(this.#response(url, code));
  }

  #response(url: URL, code: PageCode): Answer {
    if (!/^\/mail(?:\/|$)/u.test(url.pathname)) return { status: 404, headers: {}, body: '' };
    const number = this.#numberAt(url);
    const account = this.#accounts[number];
    if (account === undefined) return { status: 404, headers: {}, body: '' };
    const hint = url.searchParams.get('login_hint') ?? account.me.address;
    if (hint.toLowerCase() !== account.me.address) return signIn;
    return outlookHtml(this.#config(url, account), code);
  }

  /** Personal accounts live on live.com; `/mail/ADDRESS/` is another mailbox that one may open. */
  #numberAt({ hostname, pathname }: URL): number {
    const address = /^\/mail\/([^/]+@[^/]+)/u.exec(decodeURIComponent(pathname))?.[1];
    if (address !== undefined)
      return this.#accounts.findIndex(({ me }) => me.address.toLowerCase() === address);
    return hostname === new URL(LIVE).hostname ? 1 : 0;
  }

  async #keep(route: Route, { searchParams }: URL): Promise<void> {
    const change = JSON.parse(route.request().postData() ?? 'null') as Change;
    this.#changes.push(change);
    const number = this.#accounts.findIndex(({ me }) => me.address === searchParams.get('mailbox'));
    const account = this.#accounts[number];
    if (account !== undefined) this.#accounts[number] = withChanged(account, change.conversation);
    await route.fulfill({ status: 200, contentType: 'application/json', body: '{"Body":{}}' });
  }

  #config(url: URL, account: Account): PageConfig {
    const { now, pace, settings, seed = '2026-11' } = this.#options;
    const others = this.#accounts.filter((one) => one !== account);
    return {
      settings: outlookSettings(url.searchParams, { ...usualSettings, ...settings }),
      kind: outlookKindAt(url.pathname),
      seed: url.searchParams.get('build') ?? seed,
      now: now(),
      base: baseOf(url, account, this.#accounts),
      account,
      shared: account === this.#accounts[0] ? (this.#accounts[2] ?? null) : null,
      otherAccounts: others.map(({ me }) => me),
      pace: { ...usualPace, ...pace },
    };
  }
}

/** Whom `login_hint` names is not signed in at this host; Microsoft asks elsewhere, here it is asked without leaving it. */
const signIn: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: '<!doctype html><title>Sign in to your account</title><link rel="icon" href="data:,"><h1>Sign in</h1>',
};

function baseOf({ hostname }: URL, account: Account, accounts: readonly Account[]): string {
  if (account === accounts[2]) return `/mail/${account.me.address}/`;
  return hostname === new URL(LIVE).hostname ? '/mail/0/' : '/mail/';
}

function withChanged(account: Account, changed: Conversation): Account {
  const { conversations } = account;
  const isKnown = conversations.some(({ id }) => id === changed.id);
  const others = conversations.map((one) => (one.id === changed.id ? changed : one));
  return { ...account, conversations: isKnown ? others : [...others, changed] };
}
