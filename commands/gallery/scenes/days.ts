import type { Scene } from '../scene';
import { liveHistory } from '../../demo/liveHistory';

/** Today, from the empty day to the full one. */
export const days: readonly Scene[] = [
  {
    name: 'today',
    set: async (studio) => {
      await liveHistory(studio.premura, studio.panel, studio.say);
      await studio.view('frame.today');
      await studio.panel.getByText(studio.say('today.waiting')).waitFor();
    },
  },
  {
    name: 'sheet: time away',
    set: async (studio) => {
      await studio.button('button.timeAway').first().click();
      await studio.panel.getByRole('dialog').waitFor();
    },
    strike: async (studio) => await studio.closeSheet(),
  },
  fullPage('dashboard', 'dashboard.html'),
  fullPage('dashboard, Friday review', 'dashboard.html#review'),
  fullPage('options', 'options.html'),
];

/** A page of the extension in a tab of its own. */
export function fullPage(name: string, path: string): Scene {
  return {
    name,
    set: async (studio) => {
      const page = await studio.page(path, 1228);
      await page.locator('main').getByRole('heading').first().waitFor();
      return page;
    },
    strike: async (_studio, page) => await page.close(),
  };
}
