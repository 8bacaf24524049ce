import type { Page } from 'playwright-core';
import { OFFICE } from '../../../tests/practice-mailbox/outlook/practiceOutlook';
import { poll } from '../../../tests/e2e/support/poll';
import type { Scene } from '../scene';
import type { Studio } from '../studio';

/** The webmail's own page: bar and marks. */
export const mail: readonly Scene[] = [
  { name: 'Gmail, a thread with the bar', set: async (studio) => await inGmail(studio) },
  {
    name: 'Gmail, a thread with the bar in the dark',
    set: async (studio) => await inTheDark(await inGmail(studio)),
    strike: async (_studio, page) => await setTheme(page, 'light'),
  },
  {
    name: 'Gmail, marks in the list',
    set: async ({ premura: { page } }) => {
      await page.evaluate(() => {
        location.hash = '#inbox';
      });
      return await withMark(page, 'tr.zA');
    },
  },
  { name: 'Outlook, a conversation with the bar', set: async (studio) => await inOutlook(studio) },
  {
    name: 'Outlook, a conversation with the bar in the dark',
    set: async (studio) => await inTheDark(await inOutlook(studio)),
    strike: async (_studio, page) => await setTheme(page, 'light'),
  },
];

async function inGmail({ premura: { page, openThread } }: Studio): Promise<Page> {
  await page.bringToFront();
  await openThread('anna-montaggio');
  return await withBar(page);
}

async function inOutlook({ premura: { page, outlook } }: Studio): Promise<Page> {
  await page.bringToFront();
  await page.goto(`${OFFICE}/mail/`);
  await outlook.open(page, 'anna-montaggio');
  await withMark(page, '[role=option]');
  return await withBar(page);
}

async function inTheDark(page: Page): Promise<Page> {
  await setTheme(page, 'dark');
  return page;
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(
    (wanted) =>
      (globalThis as unknown as { practice: { set: (to: object) => void } }).practice.set({
        theme: wanted,
      }),
    theme,
  );
}

/** Its shadow root is closed: that it is drawn shows by its height. A mark in a list has none. */
async function withBar(page: Page): Promise<Page> {
  const bar = page.locator('[data-premura-bar]:visible').first();
  await poll('the bar', async () => ((await bar.boundingBox())?.height ?? 0) > 20);
  return page;
}

async function withMark(page: Page, row: string): Promise<Page> {
  await page.locator(`${row} [data-premura-bar]`).first().waitFor({ state: 'attached' });
  return page;
}
