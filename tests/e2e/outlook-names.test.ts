import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { OFFICE } from '../practice-mailbox/outlook/practiceOutlook';
import { launchPremura, type Premura } from './support/launch';
import { OutlookWindow } from './support/outlookWindow';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { wordsIn } from './support/words';

let premura: Premura;
let page: Page;
let panel: Page;
afterEach(async () => {
  await premura?.close();
});

const bruno = personOf('bruno');
const KEY = 'bruno-campioni';

async function launch(lang: 'en' | 'it', query: string): Promise<ReturnType<typeof wordsIn>> {
  premura = await launchPremura({ lang });
  ({ page } = premura);
  await page.goto(`${OFFICE}/mail/?${query}`);
  panel = await premura.panelInTab();
  await openMail();
  return wordsIn(lang);
}

async function openMail(): Promise<void> {
  await page.bringToFront();
  await premura.outlook.open(page, KEY);
  await panel.bringToFront();
}

async function keptMails(): Promise<number> {
  const { id } = premura.outlook.conversation(KEY);
  const mails = await rowsOf<{ readonly threadId?: string }>(panel, 'interactions');
  return mails.filter(({ threadId }) => threadId === id).length;
}

async function name(say: ReturnType<typeof wordsIn>, address: string): Promise<void> {
  await panel.getByLabel(say('nameOnly.someoneElse')).fill(address);
  await panel.getByRole('button', { name: say('button.showPerson') }).click();
}

test('asked, a half address is told at the field; said, the mail is theirs, and stays so', async () => {
  const say = await launch('en', 'lang=en&region=US');
  await panel.getByRole('heading', { name: bruno.name }).waitFor();
  await panel.getByText(say('nameOnly.onlyName')).waitFor();
  await name(say, 'bruno.fabbri@');
  await panel.getByText(say('state.noAddress')).waitFor();
  expect(await keptMails()).toBe(0);
  expect(await rowsOf(panel, 'namedPeople')).toEqual([]);

  await name(say, bruno.address);
  await panel
    .getByText(say('nameOnly.byYou', `\u2068${bruno.name}\u2069`, `\u2068${bruno.address}\u2069`))
    .waitFor();
  await poll('mails', async () => (await keptMails()) > 0);
  const window = new OutlookWindow(page);
  await page.bringToFront();
  await poll('the bar', async () => (await window.bar.text()).includes(say('button.weSpoke')));

  await premura.killServiceWorker();
  await page.reload();
  await openMail();
  await panel.getByText(say('nameOnly.notThem')).waitFor();
  expect(await rowsOf(panel, 'namedPeople')).toHaveLength(1);
  expect(premura.witness.errors).toEqual([]);
});

test('taken back it is asked again, and nothing of the mail stays; the person is offered then', async () => {
  const say = await launch('it', 'lang=it&region=IT');
  await name(say, bruno.address);
  await panel.getByRole('button', { name: say('nameOnly.notThem') }).click();
  await panel.getByRole('heading', { name: say('nameOnly.which') }).waitFor();
  expect(await keptMails()).toBe(0);

  const offered = panel.getByRole('button', {
    name: `${say('nameOnly.thisOne')}: ${bruno.address}`,
  });
  await offered.click();
  await panel.getByText(say('nameOnly.notThem')).waitFor();
  await poll('mails', async () => (await keptMails()) > 0);

  await panel.getByRole('button', { name: say('button.undo') }).click();
  await panel.getByRole('heading', { name: say('nameOnly.which') }).waitFor();
  expect(await keptMails()).toBe(0);
  expect(premura.witness.errors).toEqual([]);
});

test('thanks go into the reply to the one who the user said that it is, and are noted once they are sent', async () => {
  const say = await launch('en', 'lang=de&region=DE');
  await name(say, bruno.address);
  await panel.getByText(say('nameOnly.notThem')).waitFor();
  await panel.getByRole('button', { name: say('button.weSpoke') }).click();
  await panel.getByText(say('talk.badly'), { exact: true }).click();
  await panel.getByRole('button', { name: say('button.saveAndThank') }).click();
  const window = new OutlookWindow(page);
  await page.bringToFront();
  await poll('the text', async () => ((await window.editor.textContent()) ?? '').length > 40);
  await window.send();
  await poll('the thanks are done', async () => {
    const all = await rowsOf<{ readonly kind: string; readonly state: string }>(panel, 'followUps');
    return all.some(({ kind, state }) => kind === 'thank-you' && state === 'done');
  });
  expect(premura.witness.errors).toEqual([]);
});
