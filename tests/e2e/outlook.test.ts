import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { OFFICE } from '../practice-mailbox/outlook/practiceOutlook';
import { launchPremura, type Premura } from './support/launch';
import { OutlookWindow } from './support/outlookWindow';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { wordsIn } from './support/words';
import { personOf } from './support/personOf';

let premura: Premura;
let page: Page;
afterEach(async () => {
  await premura?.close();
});

const say = wordsIn('en');

async function launch(query: string): Promise<void> {
  premura = await launchPremura();
  ({ page } = premura);
  await page.goto(`${OFFICE}/mail/?${query}`);
}

test('somebody whom Outlook names only gets one calm line, and nothing of the mail is kept', async () => {
  await launch('lang=en&region=US');
  const panel = await premura.panelInTab();
  const people = async () => await rowsOf<{ readonly name: string }>(panel, 'contacts');
  const known = new Set((await people()).map(({ name }) => name));
  await page.bringToFront();
  const id = await premura.outlook.open(page, 'bruno-campioni');
  await panel.getByText(say('nameOnly.onlyName')).waitFor();
  await page.waitForTimeout(1_000);
  const kept = await rowsOf<{ readonly threadId?: string }>(panel, 'interactions');
  expect(kept.filter(({ threadId }) => threadId === id)).toEqual([]);
  expect((await people()).filter(({ name }) => !known.has(name))).toEqual([]);
  expect(await new OutlookWindow(page).bar.text()).toBe('');
});

test('the panel follows the active tab, and who writes to both webmails is one person', async () => {
  premura = await launchPremura();
  const panel = await premura.openSidePanel();
  const shows = (name: string) =>
    poll(`${name} in the panel`, async () =>
      (await panel.evaluate<string>("document.querySelector('main')?.textContent ?? ''")).includes(
        name,
      ),
    );
  await premura.openThread('nadia-preventivo');
  await shows('Nadia Serra');
  const outlookTab = await premura.context.newPage();
  await outlookTab.goto(`${OFFICE}/mail/?lang=en&region=US`);
  await premura.outlook.open(outlookTab, 'belforte-4471');
  await shows('Giulia Rinaldi');
  await premura.page.bringToFront();
  await shows('Nadia Serra');
  await premura.openThread('belforte-4471');
  await shows('Giulia Rinaldi');
  await outlookTab.bringToFront();
  await shows('Giulia Rinaldi');
  const inTab = await premura.panelInTab(await premura.extension().tabId(outlookTab));
  const contacts = await rowsOf<{ readonly addresses: readonly string[] }>(inTab, 'contacts');
  const { address } = personOf('giulia');
  expect(contacts.filter(({ addresses }) => addresses.includes(address))).toHaveLength(1);
});
