import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeIn } from './support/axeIn';
import { launchPremura, type Premura } from './support/launch';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

describe.each(['en', 'it'] as const)('discreet mode in %s', (lang) => {
  const say = wordsIn(lang);
  const { name } = personOf('anna');
  let premura: Premura;
  let panel: Page;

  beforeAll(async () => {
    premura = await launchPremura({ lang });
    panel = await premura.panelInTab();
    const steps = new Steps(premura, panel, say);
    await steps.readWhole('anna-forno');
    await steps.follow(name);
  });
  afterAll(async () => {
    await premura?.close();
  });

  const button = (key: string) => panel.getByRole('button', { name: say(key), exact: true });
  const words = async () => await panel.locator('body').innerText();

  test('one press leaves name and tools in the panel, and the mark alone in the bar', async () => {
    await panel.getByText(say('note.title')).first().waitFor();
    await button('button.hide').focus();
    await panel.keyboard.press('Enter');
    await panel.getByText(say('discreet.more')).waitFor();
    expect(await words()).toContain(name);
    for (const key of ['frame.today', 'note.title', 'person.next']) {
      expect(await words()).not.toContain(say(key));
    }
    for (const key of ['button.weSpoke', 'button.note', 'button.remind']) {
      expect(await button(key).isVisible()).toBe(true);
    }
    await premura.page.bringToFront();
    await poll('the mark alone', async () => (await premura.barText()) === say('bar.name'));
    expect(await axeIn(panel)).toEqual([]);
    await panel.emulateMedia({ colorScheme: 'dark' });
    expect(await axeIn(panel)).toEqual([]);
  });

  test('it outlives the worker and a reload of the panel', async () => {
    await premura.killServiceWorker();
    await panel.reload();
    await panel.getByText(say('discreet.more')).waitFor();
    expect(await words()).toContain(name);
  });

  test('another press shows everything again', async () => {
    await panel.bringToFront();
    await button('button.show').focus();
    await panel.keyboard.press('Enter');
    await panel.getByText(say('note.title')).first().waitFor();
    await premura.page.bringToFront();
    await poll('the whole bar', async () => (await premura.barText()).includes(say('bar.weSpoke')));
    expect(premura.witness.errors).toEqual([]);
  });
});
