import { OFFICE } from '../../../tests/practice-mailbox/outlook/practiceOutlook';
import { MAIL } from '../../../tests/practice-mailbox/practiceMailbox';
import { MailWindow } from '../../../tests/e2e/support/mailWindow';
import type { Scene } from '../scene';
import type { Studio } from '../studio';
import { fullPage } from './fullPage';

/** Before anybody is followed, and the mails about which little can be said. */
export const firstDay: readonly Scene[] = [
  fullPage('first steps', 'welcome.html'),
  fullPage('dashboard, nobody followed yet', 'dashboard.html'),
  {
    name: 'panel, no mail open',
    set: async ({ panel }) => await panel.getByRole('heading').first().waitFor(),
  },
  { name: 'today, nobody followed yet', set: async (studio) => await studio.view('frame.today') },
  {
    name: 'people, nobody yet',
    set: async (studio) => {
      await studio.view('frame.people');
      await studio.panel.getByText(studio.say('people.nobodyYet')).waitFor();
    },
  },
  { name: 'panel, not followed', set: async (studio) => await openMail(studio, 'anna-montaggio') },
  {
    name: 'panel, switched off',
    set: async (studio) => {
      await turnGmail(studio, false);
      await studio.panel.bringToFront();
      await studio.panel.getByText(studio.say('discreet.off')).waitFor();
    },
    strike: async (studio) => await turnGmail(studio, true),
  },
  {
    name: 'panel, sender not readable',
    set: async ({ premura, panel }) => {
      await premura.page.goto('about:blank');
      await premura.page.goto(`${MAIL}/mail/u/0/?layout=later`);
      const window = new MailWindow(premura.page, 'later');
      await window.openFromList(premura.thread('belforte-qualita').id);
      await panel.bringToFront();
      await panel.locator('main').getByRole('heading').first().waitFor();
    },
  },
  {
    name: 'panel, name without an address',
    set: async ({ premura, panel, say }) => {
      await premura.page.bringToFront();
      await premura.page.goto(`${OFFICE}/mail/?lang=en&region=US`);
      await premura.outlook.open(premura.page, 'bruno-campioni');
      await panel.bringToFront();
      await panel.getByText(say('nameOnly.onlyName')).waitFor();
    },
    strike: async ({ premura: { page } }) => {
      await page.bringToFront();
      await page.goto(`${MAIL}/mail/u/0/`);
    },
  },
];

/** Opens a thread; the panel shows what it can about it. */
export async function openMail(studio: Studio, key: string): Promise<void> {
  const { premura, panel } = studio;
  await premura.page.bringToFront();
  await premura.openThread(key);
  await studio.view('frame.contact');
  await panel.locator('main').getByRole('heading').first().waitFor();
}

async function turnGmail(studio: Studio, isOn: boolean): Promise<void> {
  const options = await studio.page('options.html#mailboxes', 1228);
  await options.getByLabel('Gmail', { exact: true }).setChecked(isOn);
  await options.getByRole('status').getByText(studio.say('options.kept')).waitFor();
  await options.close();
}
