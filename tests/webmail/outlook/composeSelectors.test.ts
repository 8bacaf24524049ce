// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '@/commands/support/browserPath';
import * as selectors from '@/webmail/outlook/composeSelectors';
import * as pages from './composePages';

/** STYLE R5 for the composes: how many elements each selector finds in each form of them. */
const { ANNA, BRUNO, byAddress, byName } = pages;
const usual = {
  chosenTime: 4,
  composeFrame: 1,
  discards: 1,
  editor: 1,
  mayUndo: 4,
  pressed: 4,
  recipients: 2,
  recipientsTo: 1,
  sends: 1,
  sendsLater: 1,
  subjectBox: 1,
};

const forms: Readonly<Record<string, readonly [html: string, Readonly<Record<string, number>>]>> = {
  'a reply': [
    pages.compose({ to: [byAddress(ANNA), byName('Bruno Testa')], cc: [byAddress(BRUNO)] }),
    { ...usual, answered: 3, recipientChip: 3 },
  ],
  'a reply whose quotation is folded': [
    pages.compose({ words: '<div class="elementToProof"><br></div><button>···</button>' }),
    { ...usual, chosenTime: 5, mayUndo: 5, pressed: 5, recipientChip: 1, unfolds: 1 },
  ],
  'a new mail that says from whom': [
    pages.compose({ words: pages.emptyNew, from: pages.ME }),
    { ...usual, chosenTime: 5, mayUndo: 5, pressed: 5, recipientChip: 1, sentFrom: 1 },
  ],
  'what Outlook asks, and a mail to reply to': [
    `<div role="dialog"><button>9:00</button></div><div role="menu"><div role="menuitem">Invia</div></div>${pages.message()}`,
    { chosenTime: 4, dialog: 1, mayUndo: 4, pressed: 5, replyIcon: 1, sentFrom: 1 },
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: browserPath(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
}, 60_000);
afterAll(() => browser.close());

async function countsIn(html: string): Promise<Record<string, number>> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(html, { waitUntil: 'commit' });
  const counts: Record<string, number> = {};
  for (const { name, any } of Object.values(selectors)) {
    const count = await page.locator(`css=${any}`).count();
    if (count > 0) counts[name] = count;
  }
  await page.close();
  return counts;
}

test('every selector is named like its constant', () => {
  expect(Object.values(selectors).map(({ name }) => name)).toEqual(Object.keys(selectors));
});

test('every selector finds something in one of the forms', () => {
  const found = new Set(Object.values(forms).flatMap(([, counts]) => Object.keys(counts)));
  expect([...found].toSorted()).toEqual(Object.keys(selectors).toSorted());
});

test.each(Object.entries(forms))(
  '%s holds what is expected, for every selector',
  async (_form, [html, counts]) => {
    expect(await countsIn(html)).toEqual(counts);
  },
);

const captures = new URL('../../../../shared/captures/outlook/', import.meta.url);
describe.skipIf(!existsSync(captures))(
  'pieces of real pages (skipped where ../shared is missing)',
  () => {
    test.each([
      [
        '2026-compose-chip-shapes-en.html',
        { recipientChip: 3, recipients: 2, recipientsTo: 1, subjectBox: 1 },
      ],
      ['2023-compose-editor-en.html', { editor: 1 }],
      ['2026-09-reply-editor-quote-header-en.html', { answered: 2 }],
    ])('%s', async (file, counts) => {
      expect(await countsIn(readFileSync(new URL(file, captures), 'utf8'))).toEqual(counts);
    });
  },
);
