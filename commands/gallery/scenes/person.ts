import type { Scene } from '../scene';
import type { Studio } from '../studio';
import { openMail } from './firstDay';
import { sheet } from './sheet';

/** One person and their card, as the weeks go by. */
export const person: readonly Scene[] = [
  { name: 'contact', set: async (studio) => await openMail(studio, 'anna-montaggio') },
  {
    name: 'contact, an answer owed',
    set: async (studio) => await openMail(studio, 'lena-halle-1'),
  },
  {
    name: 'contact, going quiet',
    set: async (studio) => await openMail(studio, 'nadia-preventivo'),
  },
  sheet('write', async (studio) => await studio.button('button.write').click()),
  {
    name: 'contact, menu',
    set: async (studio) => {
      await openMail(studio, 'anna-montaggio');
      await openMenu(studio);
    },
    strike: async ({ panel }) => await panel.keyboard.press('Escape'),
  },
  {
    name: 'panel, left alone',
    set: async (studio) => {
      const { panel, say } = studio;
      await openMail(studio, 'belforte-qualita');
      await openMenu(studio);
      await panel.getByText(say('care.menu.leaveAlone')).click();
      await studio.button('button.save').click();
      await panel.getByText(say('leftAlone.shown')).waitFor();
    },
    strike: async (studio) => {
      await studio.button('button.undo').click();
      await studio.panel.getByText(studio.say('leftAlone.shown')).waitFor({ state: 'detached' });
      await openMail(studio, 'anna-montaggio');
    },
  },
  {
    name: 'contact, a note begun',
    set: async (studio) => {
      await studio.button('button.note').click();
      await studio.panel.keyboard.type('Second kiln arrives in February.');
    },
    strike: async (studio) => {
      await studio.button('button.save').click();
      await studio.panel.getByRole('textbox').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'contact, toast with undo',
    set: async (studio) => await studio.button('button.undo').first().waitFor(),
  },
];

/** The three dots beside the name. */
export async function openMenu({ panel, say }: Studio): Promise<void> {
  const head = panel.locator('main header').first();
  await head.getByRole('button', { name: new RegExp(say('person.menu', '.*'), 'u') }).click();
}
