import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contact } from '@/domain/people/contact';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { wordsIn } from './support/words';

const say = wordsIn('en');
const WHO = 'Anna Conti';

/** Her mail stands open while she is erased: nothing may bring her back behind the user's back. */
let premura: Premura;
let panel: Page;

beforeAll(async () => {
  premura = await launchPremura();
  await premura.openThread('anna-montaggio');
  panel = await premura.panelInTab();
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.getByRole('button', { name: say('button.follow'), exact: true }).click();
});

afterAll(async () => {
  await premura?.close();
});

const namesKept = async () => (await rowsOf<Contact>(panel, 'contacts')).map(({ name }) => name);
const press = async (key: string) =>
  await panel.getByRole('button', { name: say(key), exact: true }).click();
async function openSheet(): Promise<void> {
  await panel.getByRole('button', { name: say('person.menu', WHO) }).click();
  await press('care.menu.erase');
  await panel.getByRole('dialog', { name: say('erase.title', WHO) }).waitFor();
}

test('what it means is said first, and nothing happens before it is wanted', async () => {
  await openSheet();
  await panel.getByText(say('erase.goes')).waitFor();
  await panel.getByText(say('erase.stays')).waitFor();
  await press('button.cancel');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await namesKept()).toContain(WHO);
});

test('erased, nothing of her is left in any table, without undo, and her open mail shows nobody', async () => {
  await openSheet();
  await press('erase.act');
  await panel.getByText(say('erase.done')).waitFor();
  await panel.getByRole('heading', { name: say('leftAlone.shown') }).waitFor();
  expect(await panel.getByRole('button', { name: say('button.undo') }).count()).toBe(0);
  for (const table of ['contacts', 'interactions', 'followUps', 'acts']) {
    expect(JSON.stringify(await rowsOf(panel, table))).not.toContain('anna@');
  }
  await poll('no bar over her mail', async () => !(await premura.barText()).includes('Anna'));
});

test('no longer left alone, she is somebody new of whom nothing else is known', async () => {
  await press('leftAlone.change');
  await panel.getByLabel(say('leftAlone.neverTrack')).fill('');
  await press('button.save');
  await panel.getByRole('heading', { name: WHO }).waitFor();
  await panel.getByRole('button', { name: say('button.follow'), exact: true }).waitFor();
  const anna = (await rowsOf<Contact>(panel, 'contacts')).find(({ name }) => name === WHO);
  expect(anna).toMatchObject({ followedSince: null, seenTone: null });
});

test('erased without that, the next reading finds somebody new', async () => {
  const before = (await rowsOf<Contact>(panel, 'contacts')).find(({ name }) => name === WHO);
  await openSheet();
  await panel.getByLabel(say('erase.leaveAlone')).uncheck();
  await press('erase.act');
  await panel.getByText(say('erase.done')).waitFor();
  await panel.getByRole('heading', { name: WHO }).waitFor();
  expect((await rowsOf<Contact>(panel, 'contacts')).map(({ id }) => id)).not.toContain(before?.id);
});

test('no error, and nothing has left the browser', () => {
  expect(premura.witness.errors).toEqual([]);
});
