import { sampleTables } from '../../sample-data/sampleTables';
import { keepTables } from '../../../tests/e2e/support/keepTables';
import type { Scene } from '../scene';
import { fullPage } from './days';

const PEOPLE = 1_000;
const LONG = 'Dott.ssa Massimiliana Della Rovere-Hohenlohe von und zu Castelbarco Visconti';

/** With a thousand people, one of them with a long name; discreet; and a browser that stores nothing. */
export const many: readonly Scene[] = [
  {
    name: 'people, a thousand',
    set: async (studio) => {
      const now = Temporal.Now.instant().round('second');
      const tables = sampleTables({ people: PEOPLE, seed: 1, now });
      const contacts = tables.contacts.map((one, i) => (i === 0 ? { ...one, name: LONG } : one));
      await keepTables(studio.panel, { ...tables, contacts, settings: [] });
      await studio.view('frame.people');
      await studio.panel.locator('.person-row .row-name').first().waitFor();
    },
  },
  {
    name: 'people, found by a word',
    set: async ({ panel, say }) => {
      await panel.getByRole('textbox', { name: say('people.search') }).fill('massim');
      await panel.getByText(LONG).first().waitFor();
    },
  },
  {
    name: 'contact, a long name',
    set: async ({ panel }) => {
      await panel.getByText(LONG).first().click();
      await panel.getByRole('heading', { name: LONG }).waitFor();
    },
  },
  {
    name: 'people, nobody found',
    set: async (studio) => {
      await studio.view('frame.people');
      await studio.panel.getByRole('textbox', { name: studio.say('people.search') }).fill('qqqqqq');
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
  {
    name: 'panel, the browser stores nothing',
    set: async ({ premura, panel }) => {
      const page = await premura.context.newPage();
      await page.setViewportSize(panel.viewportSize() ?? { width: 400, height: 800 });
      await page.addInitScript(() => {
        indexedDB.open = () => {
          throw new DOMException('The disk is full', 'QuotaExceededError');
        };
      });
      await page.goto(panel.url());
      await page.getByRole('alert').waitFor();
      return page;
    },
    strike: async (_studio, page) => await page.close(),
  },
];
