import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Practice } from '../practice-mailbox/gmail/practice';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { talkLogged } from './support/talkLogged';

/** What the worker finds where it runs. */
declare const chrome: typeof browser;
/** What the practice mailbox offers in its page. */
declare const practice: Practice;

let premura: Premura;

beforeAll(async () => {
  premura = await launchPremura();
});
afterAll(async () => {
  await premura?.close();
});

const barSays = (words: string) =>
  poll(`“${words}” in the bar`, async () => (await premura.barText()).includes(words), 5_000);
const bars = () => premura.page.locator('[data-premura-bar]');
const goTo = (hash: string) =>
  premura.page.evaluate((to) => {
    location.hash = to;
  }, hash);

test('under the heading of an open mail stands one bar, outside of the messages, closed to the page', async () => {
  const { page, openThread, barText } = premura;
  await openThread('anna-montaggio');
  await barSays('Thank');
  // Anna is not followed: no deed, no verdict.
  expect(await barText()).toBe('Thank We spoke Note');
  const seen = await page.evaluate(() => {
    const host = document.querySelector('[data-premura-bar]');
    return {
      isUnderHeading: host?.previousElementSibling?.querySelector('h2') !== null,
      isInMessage: host?.closest('[role=listitem]') !== null,
      root: host?.shadowRoot,
      text: host?.textContent,
      editable: (host as HTMLElement).isContentEditable,
    };
  });
  expect(seen).toEqual({
    isUnderHeading: true,
    isInMessage: false,
    root: null,
    text: '',
    editable: false,
  });
});

test('it is dark where the page is, and light again where that is', async () => {
  const { page, openThread, barIsDark } = premura;
  await page.evaluate(() => practice.set({ theme: 'dark' }));
  await openThread('anna-forno');
  await barSays('Thank');
  await poll('a dark bar', barIsDark);
  await page.evaluate(() => practice.set({ theme: 'light' }));
  await openThread('anna-montaggio');
  await poll('a light bar', async () => !(await barIsDark()));
  expect(await barIsDark()).toBe(false);
});

test('it goes with the mail: one bar however often the mails change, none over a list', async () => {
  const { openThread } = premura;
  for (const key of ['belforte-4471', 'anna-forno', 'anna-montaggio'] as const) {
    const { id } = await openThread(key);
    await barSays('Thank');
    expect(await bars().count()).toBe(1);
    const heading = bars().locator(
      `xpath=preceding-sibling::*//h2[@data-legacy-thread-id="${id}"]`,
    );
    await heading.waitFor();
  }
  await goTo('#inbox');
  await poll('no bar', async () => (await bars().count()) === 0, 5_000);
});

test('a screen reader finds a named region with real buttons', async () => {
  const { page, openThread } = premura;
  await openThread('anna-montaggio');
  await barSays('Thank');
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const named = (role: string) =>
    nodes.filter((node) => node.role?.value === role).map((node) => String(node.name?.value));
  expect(named('region')).toContain('Premura');
  expect(named('button')).toEqual(expect.arrayContaining(['Thank', 'We spoke', 'Note']));
});

test('it is not printed', async () => {
  const { page } = premura;
  await page.emulateMedia({ media: 'print' });
  expect(await bars().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await bars().isVisible()).toBe(true);
});

test('selecting the whole page does not copy it', async () => {
  const { page } = premura;
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    const text = getSelection()?.toString() ?? '';
    getSelection()?.removeAllRanges();
    return text;
  });
  expect(copied).toContain('Montaggio finito');
  expect(copied).not.toContain('We spoke');
});

test('what falls due while the mail is open is named within a second', async () => {
  const { page, openThread, panelInTab } = premura;
  await openThread('anna-montaggio');
  await barSays('Thank');
  const panel = await panelInTab();
  await talkLogged(panel, 'badly');
  const since = Date.now();
  await barSays('Thanks after the talk');
  expect(Date.now() - since).toBeLessThan(1_000);
  await panel.close();
  await page.bringToFront();
});

test('a thousand clicks that the page makes do nothing', async () => {
  const { page } = premura;
  await page.evaluate(() => {
    const host = document.querySelector('[data-premura-bar]');
    const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
    for (let i = 0; i < 1_000; i += 1) {
      const at = { clientX: x + (width * (i % 100)) / 100, clientY: y + height / 2 };
      const target = document.elementFromPoint(at.clientX, at.clientY) ?? host;
      target?.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true, composed: true }));
      host?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
      );
      window.postMessage({ id: i, type: 'thanksWanted', data: {}, timestamp: Date.now() }, '*');
    }
  });
  await page.waitForFunction(() => true, undefined, { polling: 'raf' });
  expect(await page.locator('[g_editable]').count()).toBe(0);
});

const openPanels = async () => {
  const worker = await premura.extension().worker();
  return worker.evaluate(async () => {
    const panels = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
    return panels.length;
  });
};
const closePanel = async () => {
  const worker = await premura.extension().worker();
  await worker.evaluate(() => chrome.sidePanel.setOptions({ enabled: false }));
  await poll('no side panel', async () => (await openPanels()) === 0);
  await worker.evaluate(() => chrome.sidePanel.setOptions({ enabled: true }));
};

test('“We spoke” opens the side panel', async () => {
  expect(await openPanels()).toBe(0);
  await premura.clickInBar('We spoke');
  await poll('the side panel', async () => (await openPanels()) === 1);
  await closePanel();
});

test('thanks of which nobody has said what for lead to the panel, and write nothing', async () => {
  const { openThread, clickInBar, page } = premura;
  await openThread('bruno-vetrina');
  await barSays('Thank');
  await clickInBar('Thank');
  await poll('the side panel', async () => (await openPanels()) === 1);
  expect(await page.locator('.a98:visible [g_editable]').count()).toBe(0);
  expect(await premura.barText()).not.toContain('did not work');
});

test('a question that comes in is named, in the same bar', async () => {
  const { page, openThread, thread } = premura;
  await openThread('anna-montaggio');
  await barSays('Thanks after the talk');
  const { id } = thread('anna-montaggio');
  await page.evaluate((threadId) => {
    practice.receive(threadId, { text: 'Ciao Marta,\n\ntutto bene?\n\nAnna' });
  }, id);
  await page.locator('.a98:visible .a3s', { hasText: 'tutto bene?' }).waitFor();
  await barSays('Answer owed');
  expect(await bars().count()).toBe(1);
});

test('after an update the old script says so, does nothing more, and reloads when it is told to', async () => {
  const { page, reloadExtension, clickInBar, openThread, witness } = premura;
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await openThread('anna-montaggio');
  await barSays('Answer owed');
  await reloadExtension();
  await page.bringToFront();
  await clickInBar('Thank');
  await barSays('Premura was updated: reload this tab');
  expect(await page.locator('.a98:visible [g_editable]').count()).toBe(0);
  await openThread('anna-forno');
  expect(await premura.barText()).not.toContain('We spoke');
  await openThread('anna-montaggio');
  expect(failures).toEqual([]);
  const reloaded = page.waitForEvent('load');
  await clickInBar('Reload');
  await reloaded;
  await openThread('anna-montaggio');
  await barSays('Answer owed');
  expect(await bars().count()).toBe(1);
  expect(witness.strangers).toEqual([]);
  expect(witness.violations).toEqual([]);
});
