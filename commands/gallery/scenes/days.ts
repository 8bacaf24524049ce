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
  {
    name: 'dashboard',
    set: async (studio) => {
      const page = await studio.page('dashboard.html', 1228);
      await page.getByRole('heading').first().waitFor();
      return page;
    },
    strike: async (_studio, page) => await page.close(),
  },
];
