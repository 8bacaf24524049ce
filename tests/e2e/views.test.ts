import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { launchPremura, type Premura } from './support/launch';
import { MailStory } from './support/mailStory';
import { MailWindow } from './support/mailWindow';
import { personOf } from './support/personOf';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

/** One browser and one long day at the desk: each view tells the story of somebody else. */
let premura: Premura;
let panel: Page;

/** Long threads of these people, read once: from then on they have a rhythm. */
const HISTORY = ['arianna-reparto-stampa', 'bruno-vetrina', 'anna-forno', 'nadia-camerini'];
const MORE_HISTORY = [
  'paolo-degustazione',
  'henrik-stand',
  'tomas-first',
  'lena-halle-1',
  'belforte-linea-2',
];

beforeAll(async () => {
  premura = await launchPremura();
  panel = await premura.panelInTab();
  const steps = new Steps(premura, panel, wordsIn('en'));
  for (const key of [...HISTORY, ...MORE_HISTORY]) await steps.readWhole(key);
});

afterAll(async () => {
  await premura?.close();
});

async function goTo(path: string): Promise<void> {
  await premura.page.bringToFront();
  // The same address with another hash would not be loaded anew.
  await premura.page.goto('about:blank');
  await premura.page.goto(`${MAIL}${path}`);
}

interface View {
  readonly view: string;
  readonly path: string;
  readonly key: string;
  readonly who: Parameters<typeof personOf>[0];
  readonly hasRhythm?: boolean;
}

const views: readonly View[] = [
  {
    view: 'conversation view off',
    path: '/mail/u/0/?conv=off',
    key: 'arianna-mostra',
    who: 'arianna',
  },
  {
    view: 'the preview pane at the right',
    path: '/mail/u/0/?split=right',
    key: 'bruno-campioni',
    who: 'bruno',
  },
  {
    view: 'the preview pane below',
    path: '/mail/u/0/?split=below',
    key: 'lena-halle-1',
    who: 'lena',
  },
  { view: 'a search', path: '/mail/u/0/#search/barricaia', key: 'paolo-barricaia', who: 'paolo' },
  { view: 'a label', path: '/mail/u/0/#label/Prospects', key: 'henrik-dealers', who: 'henrik' },
  {
    view: 'a tab of the inbox',
    path: '/mail/u/0/?inbox=tabs#category/primary',
    key: 'tomas-no',
    who: 'tomas',
  },
  {
    view: 'several inboxes',
    path: '/mail/u/0/?inbox=multiple',
    key: 'belforte-linea-3',
    who: 'giulia',
  },
  {
    view: 'somebody else’s mailbox',
    path: '/mail/u/0/d/AEoRXRQxPremuraShowroom/',
    key: 'showroom-visita',
    who: 'anna',
  },
  {
    view: 'the second account',
    path: '/mail/u/1/',
    key: 'private-cena',
    who: 'stefania',
    hasRhythm: false,
  },
];

describe('from the thread to the panel and back, in', () => {
  test.each(views)('$view', async ({ path, key, who, hasRhythm = true }) => {
    const thread = premura.thread(key);
    const window = new MailWindow(premura.page);
    await goTo(path);
    await window.openFromList(thread.id);
    const person = personOf(who);
    await new MailStory({ premura, window, panel, thread, person, hasRhythm }).live();
    expect(premura.witness.errors).toEqual([]);
  });

  test('a thread in a window of its own', async () => {
    const thread = premura.thread('nadia-preventivo');
    await goTo('/mail/u/0/');
    await premura.openThread(thread.key);
    const popup = premura.page.waitForEvent('popup');
    await premura.page.locator('.ade:visible [role=button]:has(img.gZ)').click();
    const window = new MailWindow(await popup);
    await window.isShown(thread.id);
    const beside = await premura.panelInTab(await premura.extension().tabId(window.page));
    const person = personOf('nadia');
    await new MailStory({ premura, window, panel: beside, thread, person, hasRhythm: true }).live();
    await beside.close();
    await window.page.close();
    expect(premura.witness.errors).toEqual([]);
  });
});
