import type { BackupTables } from '@/domain/backup/backup';
import { keepTables } from '../../../tests/e2e/support/keepTables';
import { sampleTables } from '../../sample-data/sampleTables';
import type { Scene } from '../scene';
import type { Studio } from '../studio';
import { fullPage } from './fullPage';
import { openMenu } from './person';
import { sheet } from './sheet';

const PEOPLE = 1_000;
const LONG = 'Dott.ssa Massimiliana Della Rovere-Hohenlohe von und zu Castelbarco Visconti';

/** A thousand people, one of them with a long name and much that is due. */
function thousand(): BackupTables {
  const now = Temporal.Now.instant().round('second');
  const tables = sampleTables({ people: PEOPLE, seed: 1, now });
  const due = Map.groupBy(tables.followUps, ({ contactId }) => contactId);
  const [busy] = [...due].toSorted(([, a], [, b]) => b.length - a.length);
  const contacts = tables.contacts.map((one) =>
    one.id === busy?.[0] ? { ...one, name: LONG } : one,
  );
  return { ...tables, contacts, settings: [] };
}

export const many: readonly Scene[] = [
  {
    name: 'people, a thousand',
    set: async (studio) => {
      await keepTables(studio.panel, thousand());
      await studio.view('frame.people');
      await studio.panel.locator('.person-row .row-name').first().waitFor();
    },
  },
  {
    name: 'people, several chosen',
    set: async (studio) => {
      await studio.button('people.several').click();
      for (const nth of [0, 1]) await studio.panel.getByRole('checkbox').nth(nth).check();
      await studio.button('people.cadence').click();
    },
  },
  sheet('two who are one', async (studio) => await studio.button('people.merge').click()),
  {
    name: 'people, found by a word',
    set: async (studio) => {
      await studio.panel.reload();
      await search(studio, 'massim');
      await studio.panel.getByText(LONG).first().waitFor();
    },
  },
  {
    name: 'contact, a long name',
    set: async ({ panel }) => {
      await panel.getByText(LONG).first().click();
      await panel.getByRole('heading', { name: LONG }).waitFor();
    },
  },
  sheet('brief', async (studio) => {
    await openMenu(studio);
    await studio.button('care.menu.brief').click();
  }),
  {
    name: 'brief, to print',
    set: async (studio) => {
      await openMenu(studio);
      await studio.button('care.menu.brief').click();
      const opening = studio.premura.context.waitForEvent('page');
      await studio.button('button.print').click();
      const paper = await opening;
      await paper.getByRole('heading', { level: 1 }).waitFor();
      return paper;
    },
    strike: async (studio, paper) => {
      await paper.close();
      await studio.panel.bringToFront();
      await studio.closeSheet();
    },
  },
  {
    name: 'contact, at risk',
    set: async (studio) => {
      await studio.view('frame.people');
      await studio.panel.reload();
      await studio.view('frame.people');
      const chip = studio.say('status.name.atRisk');
      await studio.panel.locator('.person-row', { hasText: chip }).first().click();
      await studio.panel.locator('main header').first().waitFor();
    },
  },
  {
    name: 'people, nobody found',
    set: async (studio) => {
      await search(studio, 'qqqqqq');
      await studio.panel.getByText(studio.say('people.nobodyMore')).waitFor();
    },
  },
  { name: 'today, a thousand people', set: async (studio) => await studio.view('frame.today') },
  fullPage('dashboard, a thousand people', 'dashboard.html'),
  {
    name: 'panel, discreet',
    set: async (studio) => {
      await studio.view('frame.contact');
      await studio.button('button.hide').click();
      await studio.button('button.show').waitFor();
    },
    strike: async (studio) => await studio.button('button.show').click(),
  },
];

async function search(studio: Studio, words: string): Promise<void> {
  await studio.view('frame.people');
  const { panel, say } = studio;
  await panel.getByRole('textbox', { name: say('people.search') }).fill(words);
}
