import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleTables } from '@/commands/sample-data/sampleTables';
import { axeIn } from './support/axeIn';
import { keepTables } from './support/keepTables';
import { launchPremura, type Premura } from './support/launch';
import { wordsIn } from './support/words';

const say = wordsIn('en');
const tables = sampleTables({
  people: 60,
  seed: 1,
  now: Temporal.Now.instant().round('second'),
});
const somebody = tables.contacts.find(
  ({ id, followedSince }) =>
    followedSince !== null && tables.notes.some(({ contactId }) => contactId === id),
);
const name = somebody?.name ?? '';

let premura: Premura;
let panel: Page;

beforeAll(async () => {
  premura = await launchPremura({ start: 'about:blank' });
  panel = await premura.context.newPage();
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.goto(premura.extension().url('sidepanel.html'));
  await panel.getByRole('button', { name: say('button.weSpoke') }).waitFor();
});

afterAll(async () => {
  await premura?.close();
});

const button = (key: string) => panel.getByRole('button', { name: say(key), exact: true });
const view = async (key: string) => {
  const tab = panel
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${say(key)}`, 'u') });
  await tab.click();
};
const search = async (text: string) => {
  await view('frame.people');
  await panel.getByRole('textbox', { name: say('people.search') }).fill(text);
};
const card = async () => {
  await search(name);
  await panel.locator('.person-row').first().click();
  await panel.getByRole('heading', { level: 2, name }).waitFor();
};
/** A line of the menu behind three dots. */
const menu = async (key: string) => {
  await card();
  await panel.getByRole('button', { name: say('person.menu', name) }).click();
  await button(key).click();
};
const onCard = (key: string) => async () => {
  await card();
  await button(key).click();
};
const onToday = (key: string) => async () => {
  await view('frame.today');
  await button(key).click();
};

/** Whatever the panel shows before anybody is known. */
const empty = {
  'no mail open': async () => await view('frame.contact'),
  'an empty day': async () => await view('frame.today'),
  'nobody yet': async () => await view('frame.people'),
} as const;

const views = {
  contact: card,
  today: async () => await view('frame.today'),
  people: async () => await search(''),
  'people found': async () => await search('a'),
  'nobody found': async () => await search('zzzz'),
  'several chosen': async () => {
    await search('');
    await button('people.several').click();
    await panel.getByRole('checkbox').first().check();
    await button('people.cadence').click();
  },
} as const;

const sheets = {
  'we spoke': onCard('button.weSpoke'),
  'a reminder': onCard('button.remind'),
  thanks: async () => {
    await search(name);
    await panel.locator('mark').first().waitFor();
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('t');
  },
  'a text': async () => {
    await view('frame.today');
    await panel
      .getByRole('button', { name: `${say('button.write')}: ` })
      .first()
      .click();
  },
  'two who are one': async () => {
    await search('');
    await button('people.several').click();
    await panel.getByRole('checkbox').nth(0).check();
    await panel.getByRole('checkbox').nth(1).check();
    await button('people.merge').click();
  },
  details: async () => await menu('care.menu.about'),
  addresses: async () => await menu('care.menu.merge'),
  'it is over': async () => await menu('care.menu.over'),
  'left alone': async () => await menu('care.menu.leaveAlone'),
  'whom it is about': async () => {
    await view('frame.today');
    await button('button.weSpoke').click();
  },
  'time away': onToday('button.timeAway'),
  keys: onToday('button.keys'),
  'what to write down': onCard('record.write'),
} as const;

const records = [
  'promise',
  'problem',
  'expectations',
  'asked',
  'arranged',
  'order',
  'feedback',
  'kindWords',
  'recommendation',
  'workFact',
  'valueGiven',
] as const;

/** What stands in the way of somebody, in light and in dark. */
async function found(): Promise<readonly string[]> {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    all.push(...(await axeIn(panel)).map((one) => `${colorScheme}: ${one}`));
  }
  return all;
}

/** The same of the sheet that opens, which is closed after. */
async function foundInSheet(): Promise<readonly string[]> {
  await panel.getByRole('dialog').waitFor();
  const all = await found();
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
  return all;
}

describe('nothing stands in anybody’s way', () => {
  test.each(Object.entries(empty))('before anybody is known: %s', async (_, open) => {
    await open();
    expect(await found()).toEqual([]);
  });

  test.each(Object.entries(views))('%s', async (what, open) => {
    if (what === 'contact') await keepTables(panel, tables);
    await open();
    expect(await found()).toEqual([]);
    await panel.keyboard.press('Escape');
  });

  test.each(Object.entries(sheets))('the sheet of %s', async (_, open) => {
    await open();
    expect(await foundInSheet()).toEqual([]);
  });

  test.each(records)('the sheet of a record: %s', async (kind) => {
    await sheets['what to write down']();
    await panel
      .getByRole('dialog')
      .getByRole('button', { name: say(`record.kind.${kind}`), exact: true })
      .click();
    await panel.getByRole('heading', { name: say(`record.title.${kind}`, name) }).waitFor();
    expect(await foundInSheet()).toEqual([]);
  });
});
