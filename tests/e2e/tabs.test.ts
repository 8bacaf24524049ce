import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import type { AttachedTarget } from './support/attachTarget';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';

let premura: Premura;
afterEach(async () => {
  await premura?.close();
});

const heading = (panel: AttachedTarget) =>
  panel.evaluate<string>("document.querySelector('main h2')?.textContent ?? ''");
const shows = (panel: AttachedTarget, name: string) =>
  poll(`${name} in the panel`, async () => (await heading(panel)).includes(name));

async function openInNewTab(key: string, account = 0): Promise<Page> {
  const [owner] = premura.data.accounts.slice(account);
  const thread = owner?.threads.find((one) => one.key === key) ?? owner?.threads[0];
  const page = await premura.context.newPage();
  await page.goto(`${MAIL}/mail/u/${account}/?hl=en#inbox/${thread?.token}`);
  return page;
}

test('the real panel follows the active tab and its thread, and never takes the focus', async () => {
  premura = await launchPremura();
  const panel = await premura.openSidePanel();
  await premura.openThread('anna-montaggio');
  await shows(panel, 'Anna Conti');
  const other = await openInNewTab('belforte-4471');
  await shows(panel, 'Giulia Rinaldi');
  await premura.page.bringToFront();
  await shows(panel, 'Anna Conti');
  await premura.openThread('nadia-preventivo');
  await shows(panel, 'Nadia Serra');
  await other.bringToFront();
  await shows(panel, 'Giulia Rinaldi');
  expect(
    await panel.evaluate('document.hasFocus() && document.activeElement !== document.body'),
  ).toBe(false);
});

test('a thread switched many times ends with the right person, bar and record', async () => {
  premura = await launchPremura();
  const panel = await premura.panelInTab();
  const keys = ['anna-montaggio', 'belforte-4471', 'anna-forno', 'anna-montaggio', 'belforte-4471'];
  await premura.page.bringToFront();
  for (const key of keys) {
    await premura.page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#inbox/${premura.thread(key).token}`,
    );
  }
  await panel.getByRole('heading', { name: 'Giulia Rinaldi' }).waitFor();
  await poll(
    'one bar',
    async () => (await premura.page.locator('[data-premura-bar]').count()) === 1,
  );
  const contacts = await rowsOf<{ addresses: readonly string[] }>(panel, 'contacts');
  const addresses = contacts.flatMap((contact) => contact.addresses);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('two accounts in two tabs never mix', async () => {
  premura = await launchPremura();
  const panel = await premura.panelInTab();
  await premura.page.bringToFront();
  await premura.openThread('anna-montaggio');
  await panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
  await openInNewTab('the first one', 1);
  const rows = await poll('both accounts', async () => {
    const kept = await rowsOf<{ account?: string }>(panel, 'interactions');
    return new Set(kept.map(({ account }) => account)).size === 2 ? kept : null;
  });
  const [own, second] = premura.data.accounts.map(({ owner }) => owner.address);
  expect(new Set(rows.map(({ account }) => account))).toEqual(new Set([own, second]));
});
