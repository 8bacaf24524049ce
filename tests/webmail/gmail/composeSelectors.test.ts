// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '@/commands/support/browserPath';
import * as selectors from '@/webmail/gmail/composeSelectors';
import * as pages from './composePages';

/** STYLE R5 for the composes: how many elements each selector finds in each form of them. */
const { ANNA, BRUNO, THREAD } = pages;
const common = { answeredMessage: 1, composeFrame: 1, composeNumber: 1, discards: 1 };
const usual = { ...common, replyThreadPermId: 1, sendAndArchive: 1, subjectBox: 1 };
const dialogs = `<div role="menuitem" selector="scheduledSend"></div><div role="alert" class="b8"><span id="link_undo"></span></div>
  <div role="dialog"><div role="menuitem" class="Az"></div><div role="menuitem" class="Az AM"></div></div><div role="dialog"><input><button data-mdc-dialog-action="ok"></button></div>`;

const forms: Readonly<Record<string, readonly [html: string, Readonly<Record<string, number>>]>> = {
  'a new message': [
    pages.docked({ to: [ANNA], cc: [BRUNO] }),
    { ...usual, dialog: 1, quotedMail: 1, recipientChip: 2, recipientField: 2, toRow: 1 },
  ],
  'one with the rows of before': [
    pages.docked({ rows: 'classic', to: [ANNA], cc: [BRUNO] }),
    { ...usual, classicRecipient: 2, dialog: 1, quotedMail: 1, recipientField: 2, toRow: 1 },
  ],
  'a forward in its thread': [
    pages.inline({ kind: 'forward', lts: THREAD, words: pages.forwarded }),
    { ...usual, answerKind: 1, forwardIcon: 1, forwardedSender: 1, recipientField: 2, toRow: 1 },
  ],
  'a compose alone': [pages.alonePage({ rows: 'none', words: '' }), { ...usual, composeAlone: 1 }],
  'what Gmail asks and says': [
    dialogs,
    { chosenTime: 2, dialog: 2, offeredTime: 1, schedules: 1, undoes: 1 },
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

const captures = new URL('../../../../shared/captures/gmail/', import.meta.url);
describe.skipIf(!existsSync(captures))(
  'pieces of real pages (skipped where ../shared is missing)',
  () => {
    const piece = (file: string) => readFileSync(new URL(file, captures), 'utf8');

    test('a new message of 2020', async () => {
      expect(await countsIn(piece('2020-10-compose-popout-en.html'))).toEqual({
        answeredMessage: 1,
        composeFrame: 1,
        composeNumber: 1,
        dialog: 1,
        discards: 1,
        recipientField: 3,
        replyThreadPermId: 1,
        schedules: 1,
        subjectBox: 1,
        toRow: 1,
      });
    });

    test('the rows of recipients of 2026', async () => {
      const counts = await countsIn(piece('2026-05-compose-recipient-rows-en.html'));
      expect(counts).toEqual({ recipientChip: 3, toRow: 2 });
    });
  },
);
