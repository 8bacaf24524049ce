import { recordKinds } from '@/components/records/recordKinds';
import type { Scene } from '../scene';
import { openMail } from './firstDay';
import { openMenu } from './person';
import { sheet } from './sheet';

/** Every sheet, over the card of one person. */
export const sheets: readonly Scene[] = [
  sheet('we spoke', async (studio) => {
    await openMail(studio, 'anna-montaggio');
    await studio.button('button.weSpoke').click();
  }),
  sheet('thank', async (studio) => {
    await studio.steps.logBadCall();
  }),
  sheet('remind', async (studio) => await studio.button('button.remind').click()),
  sheet('write down', async (studio) => await studio.button('record.write').click()),
  ...Object.values(recordKinds).map(({ key }) =>
    sheet(`record, ${key}`, async (studio) => {
      await studio.button('record.write').click();
      await studio.button(`record.kind.${key}`).click();
    }),
  ),
  ...['care.menu.about', 'care.menu.merge', 'care.menu.leaveAlone', 'care.menu.erase'].map((key) =>
    sheet(`menu, ${key.replace('care.menu.', '')}`, async (studio) => {
      await openMenu(studio);
      await studio.panel.locator('.menu').getByText(studio.say(key)).click();
    }),
  ),
];
