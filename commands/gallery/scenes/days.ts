import { liveHistory } from '../../demo/liveHistory';
import type { Scene } from '../scene';
import { fullPage } from './fullPage';
import { mailText } from './mailText';
import { sheet } from './sheet';

/** Today, and the pages about everybody. */
export const days: readonly Scene[] = [
  {
    name: 'today',
    set: async (studio) => {
      const { premura, panel, say } = studio;
      await liveHistory(premura, panel, say);
      await panel.reload(); // what was just done is no longer said
      await studio.view('frame.today');
      await panel.getByText(say('today.waiting')).waitFor();
    },
  },
  sheet('time away', async (studio) => await studio.button('button.timeAway').click()),
  sheet('keys', async (studio) => await studio.button('button.keys').click()),
  sheet('whom it is about', async (studio) => await studio.button('button.weSpoke').click()),
  fullPage('dashboard', 'dashboard.html'),
  fullPage('dashboard, Friday review', 'dashboard.html#review'),
  fullPage('options', 'options.html'),
  mailText,
];
