import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFICE } from '../practice-mailbox/outlook/practiceOutlook';
import { launchPremura, type Premura } from './support/launch';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

const MAIL_OF_ANNA = 'anna-montaggio';
const say = wordsIn('en');

/** How a mail is opened there, and then a list with Anna in it. */
const webmails = {
  Gmail: {
    start: async () => {},
    open: async ({ openThread }: Premura) => {
      await openThread(MAIL_OF_ANNA);
    },
    showList: async (page: Page) => {
      await page.evaluate(() => {
        location.hash = '#inbox';
      });
    },
    mark: 'tr.zA [data-premura-bar]',
  },
  Outlook: {
    start: async (page: Page) => {
      await page.goto(`${OFFICE}/mail/?lang=en&region=US`);
    },
    open: async ({ outlook, page }: Premura) => {
      await outlook.open(page, MAIL_OF_ANNA);
    },
    showList: async () => {}, // it stands beside the mail
    mark: '[role=option] [data-premura-bar]',
  },
} as const;
const names = ['Gmail', 'Outlook'] as const;

describe.each(names)('in %s', (name) => {
  const webmail = webmails[name];
  let premura: Premura;
  let panel: Page;
  let options: Page;

  beforeAll(async () => {
    premura = await launchPremura();
    await webmail.start(premura.page);
    panel = await premura.panelInTab();
    await open();
    const steps = new Steps(premura, panel, say);
    await steps.follow(personOf('anna').name);
    await steps.logBadCall(); // thanks are due: there is something to say in bar and list
    await panel.keyboard.press('Escape');
    options = await premura.context.newPage();
    await options.goto(premura.extension().url('options.html'));
    await options.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await premura?.close();
  });

  const open = async () => {
    await premura.page.bringToFront();
    await webmail.open(premura);
  };
  const own = (selector: string) => premura.page.locator(selector).count();
  // Outlook's list was seen to get a fresh mark only a minute later (2026-11); outlook-lists.test.ts tells of its marks.
  const isMarked = async () => {
    if (name === 'Outlook') return;
    await webmail.showList(premura.page);
    await poll('a mark', async () => (await own(webmail.mark)) > 0);
  };
  const isClean = async () =>
    await poll('nothing of Premura', async () => (await own('[data-premura-bar]')) === 0);
  const turn = async (label: string, isOn: boolean) => {
    await options.bringToFront();
    await options.getByLabel(label, { exact: true }).setChecked(isOn);
    await premura.page.bringToFront();
  };

  test.each(['webmail', 'account'] as const)(
    'switched off for the %s, bar and marks go without a trace, and come back',
    async (what) => {
      const owner = premura.data.accounts[0]?.owner.address ?? '';
      const label = what === 'webmail' ? name : owner;
      await isMarked();
      await open();
      await poll('the bar', premura.barText);
      await turn(label, false);
      await isClean();
      await webmail.showList(premura.page);
      await open();
      await panel.bringToFront();
      await panel.getByText(say('discreet.off')).waitFor();
      await premura.page.bringToFront();
      expect(await own('[data-premura-bar]')).toBe(0);
      await turn(label, true);
      await poll('the bar', premura.barText);
      await isMarked();
    },
  );

  test('discreet, the bar is the mark alone, until everything is shown again', async () => {
    await open();
    await poll('the deed', async () => (await premura.barText()).includes(say('bar.weSpoke')));
    await panel.bringToFront();
    await panel.getByRole('button', { name: say('button.hide'), exact: true }).click();
    await premura.page.bringToFront();
    await poll('the mark alone', async () => (await premura.barText()) === say('bar.name'));
    await panel.bringToFront();
    await panel.getByRole('button', { name: say('button.show'), exact: true }).click();
    await premura.page.bringToFront();
    await poll('the deed', async () => (await premura.barText()).includes(say('bar.weSpoke')));
    await isMarked();
    expect(premura.witness.errors).toEqual([]);
  });
});
