import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Practice } from '../practice-mailbox/gmail/practice';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';

declare const practice: Practice;

let premura: Premura;
let page: Page;

beforeAll(async () => {
  premura = await launchPremura({ ext: null, now: Date.UTC(2026, 10, 20, 10) });
  page = premura.page;
});

afterAll(async () => {
  await premura?.close();
});

async function open(path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${MAIL}${path}`);
}

const heading = (id: string) => page.locator(`[role=main] h2[data-legacy-thread-id="${id}"]`);
const expanded = () => page.locator('[role=listitem][aria-expanded=true]:visible');

/** What Gmail writes in each language: who, the Reply button, the editor's label, a date in a title, a date in a list. */
const languages = [
  [
    'en',
    'me',
    'Reply',
    'Message Body',
    /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M$/u,
    /^[A-Z][a-z]{2} \d{1,2}$/u,
  ],
  [
    'en-GB',
    'me',
    'Reply',
    'Message Body',
    /^\d{1,2} [A-Z][a-z]{2,3} \d{4}, \d\d:\d\d$/u,
    /^\d{1,2} [A-Z][a-z]{2,3}$/u,
  ],
  [
    'it',
    'me',
    'Rispondi',
    'Corpo del messaggio',
    /^[a-z]{3} \d{1,2} [a-z]{3} \d{4}, \d\d:\d\d$/u,
    /^\d{1,2} [a-z]{3}$/u,
  ],
  [
    'de',
    'mich',
    'Antworten',
    'Nachrichtentext',
    /^\d{1,2}\. \p{L}{3,4}\.? \d{4}, \d\d:\d\d$/u,
    /^\d{1,2}\. \p{L}{3,4}\.?$/u,
  ],
  ['ar', 'أنا', 'رد', 'نص الرسالة', /[٠-٩]{4}/u, /^[٠-٩]{1,2} \p{L}+$/u],
  [
    'ja',
    '自分',
    '返信',
    'メッセージ本文',
    /^\d{4}年\d{1,2}月\d{1,2}日 \d{1,2}:\d\d$/u,
    /^\d{1,2}月\d{1,2}日$/u,
  ],
] as const;

const byName = languages.map(([hl, ...written]) => [hl, written] as const);

describe.each(byName)('in %s', (hl, [me, reply, body, whole, short]) => {
  test('words and dates are those of the language and its region', async () => {
    const { id } = premura.thread('belforte-4471');
    await open(`/mail/u/0/?hl=${hl}`);
    const row = page.locator('tr.zA', { has: page.locator(`[data-legacy-thread-id="${id}"]`) });
    expect(await row.locator('td.xW').textContent()).toMatch(short);
    await row.click();
    await expanded().last().locator('.a3s > *').first().waitFor();
    expect(await expanded().last().locator('.g3').getAttribute('title')).toMatch(whole);
    const recipient = page.locator('.a98:visible .hb [email^="marta.neri@"]').first();
    expect(await recipient.getAttribute('name')).toBe(me);
    const button = page.locator('.a98:visible .amn .bkH');
    expect(await button.textContent()).toBe(reply);
    await button.click();
    const editor = page.locator('[role=main]:visible [g_editable=true]');
    expect(await editor.getAttribute('aria-label')).toBe(body);
    expect(await page.locator('html').getAttribute('lang')).toBe(hl.slice(0, 2));
  });
});

test('another language is chosen in the settings: words change, nothing is loaded, rows and messages stay the same nodes', async () => {
  const { id } = premura.thread('anna-montaggio');
  await open('/mail/u/0/?split=right');
  await page.locator(`tr.zA:has([data-legacy-thread-id="${id}"])`).click();
  await heading(id).waitFor();
  await expanded().last().locator('.a3s > *').first().waitFor();
  await page.evaluate(() => {
    const nodes = document.querySelectorAll('tr.zA, h2.hP, [role=listitem]');
    for (const node of nodes) Object.assign(node, { isKept: true });
  });
  await page.locator('.FH[role=button]').click();
  await page.getByRole('radio', { name: 'العربية' }).click();
  await page.locator('[role=banner] input[name=q][placeholder^="البحث"]').waitFor();
  expect(await page.locator('body').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('.a98:visible .amn .bkH').textContent()).toBe('رد');
  const kept = await page.evaluate(() => {
    const nodes = [...document.querySelectorAll('tr.zA, h2.hP, [role=listitem]')];
    return nodes.every((node) => 'isKept' in node);
  });
  expect(kept).toBe(true);
  expect(await heading(id).isVisible()).toBe(true);
  await page.evaluate(() => practice.set({ language: 'de', region: 'de-DE' }));
  expect(await page.locator('.a98:visible .amn .bkH').textContent()).toBe('Antworten');
  expect(await page.locator('body').getAttribute('dir')).toBe('ltr');
});

test('dark: the page says so by its colours only', async () => {
  const { id, token } = premura.thread('anna-montaggio');
  await open(`/mail/u/0/#inbox/${token}`);
  await heading(id).waitFor();
  const attributes = async () =>
    await page.evaluate(() => [
      document.documentElement.outerHTML.match(/<(?:html|body)[^>]*>/gu),
      document.body.className,
    ]);
  const light = await attributes();
  const colour = async () =>
    await page.locator('.bkK').evaluate((card) => getComputedStyle(card).backgroundColor);
  expect(await colour()).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => practice.set({ theme: 'dark' }));
  expect(await colour()).toBe('rgb(27, 29, 34)');
  expect(await attributes()).toEqual(light);
});

/** Classes that every source on Gmail's page knows today. */
const known =
  '.zA, .yP, .zF, .bog, .hP, .a98, .adn, .a3s, .gD, .g2, .hb, .g3, .h7, .kv, .kQ, .kx, .amn, .bkH, .aoI, .editable';

describe.each(['next', 'later'] as const)('in the %s layout', (layout) => {
  test('no class is the same, and there are other wrappers', async () => {
    const { id } = premura.thread('belforte-4471');
    await open(`/mail/u/0/?layout=${layout}`);
    const row = page.locator('[role=row]', {
      has: page.locator(`[data-legacy-thread-id="${id}"]`),
    });
    await row.click();
    await heading(id).waitFor();
    await poll('the body', async () => (await expanded().last().textContent())?.includes('4471'));
    expect(await page.locator(known).count()).toBe(0);
    const message = page.locator('[data-legacy-message-id]:visible').last();
    expect(
      await message.locator('[email="g.rinaldi@officinebelforte.example"]').count(),
    ).toBeGreaterThan(0);
    expect(await message.evaluate((node) => node.children.length)).toBe(1);
    await page.getByRole('link', { name: 'Reply', exact: true }).click();
    const editor = page.locator('[role=main]:visible [role=region] [contenteditable=true]');
    await editor.waitFor();
    expect(await page.locator(known).count()).toBe(0);
  });

  test('folded messages still open on their own node', async () => {
    const first = page.locator('[role=list] > [role=listitem]:visible').first();
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    await first.click();
    await poll('the message', async () => (await first.getAttribute('aria-expanded')) === 'true');
    expect(await first.locator('[data-legacy-message-id]').count()).toBe(1);
  });
});

test('what is gone in the later layout is gone everywhere, and what every fact needs is still there', async () => {
  const { id } = premura.thread('belforte-4471');
  await open(`/mail/u/0/?layout=later&split=right#inbox/${id}`);
  await heading(id).waitFor();
  await poll('the body', async () => (await expanded().last().textContent())?.includes('4471'));
  const gone =
    '[data-thread-perm-id], [data-message-id], [data-thread-id], [data-hovercard-id], [jid], [jslog], [gh]';
  expect(await page.locator(gone).count()).toBe(0);
  expect(await page.locator('[data-legacy-message-id]:visible').count()).toBeGreaterThan(0);
});
