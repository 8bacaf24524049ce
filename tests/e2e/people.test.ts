import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleTables } from '@/commands/sample-data/sampleTables';
import { ByKeyboard } from './support/byKeyboard';
import { keepTables } from './support/keepTables';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { wordsIn } from './support/words';

const say = wordsIn('en');
const now = Temporal.Now.instant().round('second');
const tables = sampleTables({ people: 1_000, seed: 1, now });
const followed = tables.contacts.filter(({ followedSince }) => followedSince !== null);

/** The whole life of the list by keyboard alone: each test goes on where the last one has stopped. */
let premura: Premura;
let panel: Page;
let hand: ByKeyboard;

beforeAll(async () => {
  premura = await launchPremura({ start: 'about:blank' });
  panel = await premura.context.newPage();
  await panel.goto(premura.extension().url('sidepanel.html'));
  await panel.getByRole('button', { name: say('button.weSpoke') }).waitFor();
  await keepTables(panel, tables);
  await panel.setViewportSize({ width: 360, height: 760 });
  hand = new ByKeyboard(panel);
});

afterAll(async () => {
  await premura?.close();
});

const rows = () => panel.locator('.person-row');
const namesShown = async () => await panel.locator('.row-name').allTextContents();
const status = (words: string) => panel.getByRole('status').filter({ hasText: words });

test('everybody who is followed stands in the list, and only a screenful is drawn', async () => {
  await hand.tabTo(say('frame.people'));
  await hand.press('Enter');
  await panel.getByText(say('people.companyPeople.n', String(followed.length))).waitFor();
  expect(await rows().count()).toBeLessThan(40);
});

test('somebody is found by parts of the name in any order, and opened', async () => {
  const somebody = followed.find(({ name }) => name === 'Inés Belli') ?? followed[0];
  await hand.tabTo(say('people.search'));
  await hand.type('bel ine');
  await panel.locator('mark').first().waitFor();
  await hand.press('ArrowDown');
  await hand.isAt(somebody?.name ?? '');
  await hand.press('Enter');
  const card = panel.getByRole('heading', { level: 2, name: somebody?.name ?? '' });
  await card.waitFor();
  expect(await card.count()).toBe(1);
});

test('back in the list the search still stands, and Escape takes it back', async () => {
  await hand.tabTo(say('frame.people'), 'Shift+Tab');
  await hand.press('Enter');
  await hand.tabTo(say('people.search'));
  expect(await panel.getByRole('textbox').inputValue()).toBe('bel ine');
  await hand.press('Escape');
  await panel.getByText(say('people.companyPeople.n', String(followed.length))).waitFor();
});

test('nobody found, and the way back to all', async () => {
  await hand.type('zzzz');
  await panel.getByRole('heading', { name: 'zzzz' }).waitFor();
  expect(await rows().count()).toBe(0);
  await hand.tabTo(say('people.showAll'));
  await hand.press('Enter');
  await panel.getByText(say('people.companyPeople.n', String(followed.length))).waitFor();
});

test('a filter narrows the list to those who stand so', async () => {
  await hand.tabTo(say('people.status'), 'Shift+Tab');
  // The third of the list: at risk.
  await hand.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  const chips = await poll('only people at risk', async () => {
    const all = await rows().locator('.status-chip').allTextContents();
    // While the list is read anew nobody stands there.
    return all.length > 0 && all.every((chip) => chip === say('status.name.atRisk')) && all;
  });
  expect(chips.length).toBeGreaterThan(0);
});

/** The people of the first two rows. */
let chosen: readonly string[] = [];

test('several are chosen and put off, and one undo brings all of it back', async () => {
  await hand.tabTo(say('people.overdue'));
  await hand.press('Enter');
  await hand.tabTo(say('people.several'));
  await hand.press('Enter');
  await panel.getByRole('checkbox').first().waitFor();
  chosen = (await namesShown()).slice(0, 2);
  await hand.isAt(chosen[0] ?? '');
  await hand.press('Space', 'ArrowDown', 'Space');
  await status(say('people.chosen.n', '2')).waitFor();
  await hand.tabTo(say('button.later'));
  await hand.press('Enter');
  await hand.tabTo(say('button.nextWeek'));
  await hand.press('Enter');
  await status('for 2 people').waitFor();
  // They are overdue no longer.
  await poll('the two are gone', async () => {
    const names = await namesShown();
    return names.length > 0 && chosen.every((name) => !names.includes(name));
  });
  await hand.tabTo(say('button.undo'));
  await hand.press('Enter');
  await status(say('toast.undone')).waitFor();
  await poll('the two are back', async () => (await namesShown()).includes(chosen[0] ?? ''));
  expect((await namesShown()).slice(0, 2)).toEqual(chosen);
});

test('one interval for several, which one undo takes back', async () => {
  await hand.tabTo(say('people.several'), 'Shift+Tab');
  await hand.press('Enter');
  await panel.getByRole('checkbox').first().waitFor();
  // Where one was.
  await hand.isAt(chosen[1] ?? '');
  await hand.press('Home', 'Space', 'ArrowDown', 'Space');
  await hand.tabTo(say('people.cadence'));
  await hand.press('Enter');
  await hand.type('45');
  await hand.press('Enter');
  await status(say('people.agreed.n', '2', '45')).waitFor();
  expect(await panel.getByRole('checkbox').count()).toBe(0);
  await hand.tabTo(say('button.undo'));
  await hand.press('Enter');
  await status(say('toast.undone')).waitFor();
});

test('a letter notes a talk with whoever one stands at, and the focus comes back', async () => {
  await hand.tabTo(say('people.search'), 'Shift+Tab');
  await hand.press('ArrowDown', 'Home');
  const [name = ''] = await namesShown();
  await hand.press('c');
  await panel.getByRole('dialog', { name: say('talk.title', name) }).waitFor();
  await hand.press('Escape');
  await hand.isAt(name);
  expect(await panel.getByRole('dialog').count()).toBe(0);
});

test('no error, and nothing has left the browser', () => {
  expect(premura.witness.errors).toEqual([]);
});
