// @vitest-environment node
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { browserPath } from '@/commands/support/browserPath';
import type { PageReading } from '@/domain/mail/reading';
import {
  anOutlookPage,
  outlookAccount,
  outlookMessage,
  outlookPane,
  outlookRow,
} from '../../builders/anOutlookPage';
import { bundleOf } from '../bundleOf';

/** Windows of their own, which name no account: whose mail is in them only the window says that opened them. */
const OFFICE = 'https://outlook.office.com';
const READ = '/mail/deeplink/read/AAMkADitem';
const anna = 'Anna Rossi <anna@belforte.example>';
const ownMail = outlookMessage({ from: 'You', label: 'From: Sara Conti', to: [anna] });
const pane = (subject = 'Offer') =>
  outlookPane(subject, [outlookMessage({ from: anna, date: 'Wed 9/16/2026 9:00 AM' }), ownMail]);
const selected = (subject = 'Offer') =>
  outlookRow({ conversation: 'conv1', subject, selected: true });

const mailbox = anOutlookPage({ rows: [selected()], messages: [ownMail] });
const ownWindow = (subject?: string) =>
  `<!doctype html><html lang="en"><body><div role="main"><div id="ReadingPaneContainerId">${pane(subject)}</div></div></body></html>`;

// Each test opens two windows.
vi.setConfig({ testTimeout: 20_000 });

let browser: Browser;
let bundle: string;
let context: BrowserContext;
beforeAll(async () => {
  bundle = await bundleOf('webmail/outlook/outlook.ts');
  browser = await chromium.launch({
    executablePath: browserPath(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}, 60_000);
afterEach(() => context.close());
afterAll(() => browser.close());

interface Opening {
  readonly from?: string;
  readonly to?: string;
  readonly opener?: string;
  readonly subject?: string;
  readonly how?: string;
}

interface Opened {
  readonly opener: Page;
  readonly popup: Page;
}

async function open(of: Opening = {}): Promise<Opened> {
  const { from = `${OFFICE}/mail/`, to = OFFICE + READ, opener: html = mailbox, how = '' } = of;
  context = await browser.newContext({ timezoneId: 'Europe/Rome' });
  await context.route('**/*', (route) => {
    const isOpener = route.request().url() === from;
    return route.fulfill({
      body: isOpener ? html : ownWindow(of.subject),
      contentType: 'text/html; charset=utf-8',
    });
  });
  const opener = await context.newPage();
  await opener.goto(from);
  const coming = context.waitForEvent('page');
  await opener.evaluate(
    `void window.open(${JSON.stringify(to)}, '_blank', ${JSON.stringify(how)})`,
  );
  const popup = await coming;
  await popup.waitForLoadState();
  await popup.evaluate(bundle);
  return { opener, popup };
}

const read = ({ popup }: Opened) =>
  popup.evaluate<PageReading>(`premura.readPage(document, {
    url: location.href, zone: 'Europe/Rome', now: Temporal.Instant.from('2026-11-22T08:00:00Z') })`);

test('a mail in a window of its own is of the mailbox, and the conversation, of the window that opened it', async () => {
  const reading = await read(await open());
  expect(reading).toMatchObject({
    account: { address: outlookAccount },
    thread: { id: 'conv1', subject: 'Offer' },
    contact: { address: 'anna@belforte.example' },
    readBy: { account: 'opener' },
  });
  expect(reading.thread?.messages.at(-1)).toMatchObject({ direction: 'out' });
});

test('a conversation in a window of its own says which it is', async () => {
  const id = 'AAQkADAw+TY/x=';
  const to = `${OFFICE}/mail/deeplink/readconv/${encodeURIComponent(id)}`;
  const reading = await read(await open({ to, subject: 'Another' }));
  expect(reading.thread).toMatchObject({ id, subject: 'Another' });
});

test('half of an escape in its address is no error', async () => {
  const to = `${OFFICE}/mail/deeplink/readconv/AAQ%E0%A4%A`;
  expect((await read(await open({ to }))).account?.address).toBe(outlookAccount);
});

test('it stays so when that window shows something else, or is gone', async () => {
  const opened = await open();
  await read(opened);
  const other = anOutlookPage({ accounts: ['other@lumina.example'], rows: [selected()] });
  await opened.opener.setContent(other);
  expect((await read(opened)).account?.address).toBe(outlookAccount);
  await opened.opener.close();
  expect(await read(opened)).toMatchObject({
    account: { address: outlookAccount },
    thread: { id: 'conv1' },
  });
});

test('a mail opened from a window of its own is of the same mailbox', async () => {
  const opened = await open();
  const coming = context.waitForEvent('page');
  await opened.popup.evaluate(`void window.open('/mail/compose/AAMkADdraft')`);
  const popup = await coming;
  await popup.waitForLoadState();
  await popup.evaluate(bundle);
  expect((await read({ ...opened, popup })).account?.address).toBe(outlookAccount);
});

test('a row of another subject in the window that opened it says nothing of its conversation', async () => {
  const reading = await read(await open({ subject: 'Catalogue' }));
  expect(reading.account?.address).toBe(outlookAccount);
  expect(reading.thread?.id).toBeNull();
});

test.each<[string, Opening]>([
  ['nobody, where that window is closed off', { how: 'noopener' }],
  [
    'nobody, where that window is not Outlook’s',
    { from: 'https://mail.google.com/', to: OFFICE + READ },
  ],
  ['nobody, where that is at another host of Outlook', { from: 'https://outlook.live.com/mail/' }],
  [
    'nobody, where that window shows several mailboxes',
    { opener: anOutlookPage({ accounts: [outlookAccount, 'office@lumina.example'] }) },
  ],
  ['nobody, in the mailbox of another number', { to: `${OFFICE}/mail/1/deeplink/read/AAMkAD` }],
  [
    'nobody, in the mailbox of another address',
    { to: `${OFFICE}/mail/office@lumina.example/deeplink/read/AAMkAD` },
  ],
  [
    'nobody, where another account was asked for',
    { to: `${OFFICE}${READ}?login_hint=other@lumina.example` },
  ],
  ['nobody, in a whole mailbox that is still loading', { to: `${OFFICE}/mail/inbox/id/AAkALg` }],
])('the mail of %s', async (_whose, opening) => {
  expect(await read(await open(opening))).toMatchObject({ account: null, contact: null });
});
