import { OFFICE } from '../../../tests/practice-mailbox/outlook/practiceOutlook';
import type { Page } from 'playwright-core';
import { poll } from '../../../tests/e2e/support/poll';
import type { Scene } from '../scene';
import type { Studio } from '../studio';

/** The webmail's own page: bar and marks. */
export const mail: readonly Scene[] = [
  { name: 'Gmail, a thread with the bar', set: async (studio) => await inGmail(studio) },
  {
    name: 'Gmail, marks in the list',
    set: async ({ premura: { page } }) => {
      await page.evaluate(() => {
        location.hash = '#inbox';
      });
      await page.locator('tr.zA:visible').first().waitFor();
      return page;
    },
  },
  {
    name: 'Outlook, a conversation with the bar',
    set: async ({ premura: { page, outlook } }) => {
      await page.bringToFront();
      await page.goto(`${OFFICE}/mail/`);
      await outlook.open(page, 'anna-montaggio');
      return await withBar(page);
    },
  },
];

async function inGmail({ premura: { page, openThread } }: Studio) {
  await page.bringToFront();
  await openThread('anna-montaggio');
  return await withBar(page);
}

/** Its shadow root is closed: that it is drawn shows by its height. */
async function withBar(page: Page): Promise<Page> {
  const bar = page.locator('[data-premura-bar]:visible');
  await poll('the bar', async () => ((await bar.first().boundingBox())?.height ?? 0) > 20);
  return page;
}
