import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '@/domain/people/settings';
import { axeIn } from './support/axeIn';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { talkLogged } from './support/talkLogged';
import { wordsIn } from './support/words';

const say = wordsIn('en');
const ORIGINAL = 'Thank you for the time you gave me on the phone';
const OWN = 'It was good to hear your voice';

let premura: Premura;
let page: Page;

beforeAll(async () => {
  premura = await launchPremura();
  await premura.openThread('anna-forno');
  await poll('the bar', premura.barText);
  const panel = await premura.panelInTab();
  await talkLogged(panel, 'well');
  await panel.close();
  page = await premura.context.newPage();
  await page.goto(premura.extension().url('options.html'));
  await section().getByRole('listitem').first().waitFor();
});
afterAll(async () => {
  await premura?.close();
});

const section = () => page.locator('#texts');
const button = (words: string) => section().getByRole('button', { name: words, exact: true });
const ofText = (key: string, place: number) =>
  button(say('templates.act', say(key), String(place)));
const field = (key: string) => section().getByRole('textbox', { name: say(key), exact: true });
const isSaid = (words: string) => page.getByRole('status').getByText(words).waitFor();
const own = async () => (await rowsOf<Settings>(page, 'settings'))[0]?.ownTemplates?.texts ?? [];
const texts = async () => section().locator('.template-words').allInnerTexts();
const preview = () => section().getByRole('group', { name: say('picker.preview') });

const editor = () => premura.page.locator('.a98:visible [g_editable="true"]');

/** The reply after one click on the thanks in the bar; the page's own undo takes it away again. */
async function thanked(): Promise<string> {
  await premura.page.bringToFront();
  await premura.clickInBar(say('bar.thank'));
  await editor().filter({ hasText: 'Anna' }).waitFor();
  const text = await editor().innerText();
  await premura.page.keyboard.press('Control+z');
  await editor().filter({ hasNotText: 'Anna' }).waitFor();
  await page.bringToFront();
  return text;
}

test('a text is changed with a live preview, and what cannot be kept says so at its field', async () => {
  await ofText('button.edit', 1).click();
  const opening = field('templates.opening');
  expect(await opening.evaluate((one) => document.activeElement === one)).toBe(true);
  await opening.fill('Thank you[ {{wann}}].');
  await section().getByText(say('templates.fault.unknownField', '{{wann}}')).waitFor();
  expect(await opening.getAttribute('aria-invalid')).toBe('true');
  expect(await button(say('button.save')).isDisabled()).toBe(true);
  expect(await preview().locator('mark').first().innerText()).toContain('{{wann}}');
  expect(await axeIn(page)).toEqual([]);
  await opening.fill(OWN);
  // The field goes where the caret stands, and the words after it stay.
  await button(say('templates.field')).first().click();
  await button(say('templates.fieldName.when')).click();
  await page.keyboard.type('.');
  expect(await opening.inputValue()).toBe(`${OWN}[ {{when}}].`);
  await poll('the preview', async () => (await preview().innerText()).includes(OWN));
  await button(say('button.save')).click();
  await isSaid(say('options.kept'));
  expect((await texts())[0]).toContain(`${OWN} yesterday.`);
  // The focus is not lost with the button that went.
  expect(await section().locator(':focus').count()).toBe(1);
  expect(await own()).toMatchObject([
    { opening: `${OWN}[ {{when}}].`, variant: 1, language: 'en', formality: 'formal' },
  ]);
});

test('it is what the one click in the bar and the picker put into the reply', async () => {
  const text = await thanked();
  expect(text).toContain(`${OWN} today.`);
  expect(text).not.toContain(ORIGINAL);
  const panel = await premura.panelInTab();
  await panel
    .getByRole('button', { name: say('button.thank'), exact: true })
    .first()
    .click();
  await panel
    .getByRole('group', { name: say('picker.preview') })
    .getByText(OWN)
    .waitFor();
  await panel.close();
});

test('restored, the original goes into the reply again; undo brings the own words back', async () => {
  await ofText('templates.restore', 1).click();
  await isSaid(say('templates.restored'));
  await poll('the original', async () => (await texts())[0]?.includes(ORIGINAL));
  expect(await thanked()).toContain(ORIGINAL);
  await page.getByRole('button', { name: say('button.undo'), exact: true }).click();
  await poll('the own words', async () => (await texts())[0]?.includes(OWN));
  expect(await own()).toHaveLength(1);
});

test('a variant of one’s own, moved to the first place with the keyboard, is offered first', async () => {
  await ofText('templates.duplicate', 1).click();
  await poll('a third', async () => (await texts()).length === 3);
  await ofText('button.edit', 3).click();
  await field('templates.opening').fill('A third way to say it.');
  await page.keyboard.press('Tab');
  await button(say('button.save')).click();
  await poll('it is kept', async () => (await texts())[2]?.includes('A third way'));
  for (const place of [3, 2]) {
    await ofText('templates.up', place).focus();
    await page.keyboard.press('Enter');
    await poll('it is up', async () => (await texts())[place - 2]?.includes('A third way'));
  }
  expect(await thanked()).toContain('A third way to say it.');
});

test('own texts go into a file; deleted, they come back out of it; a wrong file changes nothing', async () => {
  const kept = await own();
  const download = page.waitForEvent('download');
  await button(say('templates.saveFile')).click();
  const path = await (await download).path();
  const text = await readFile(path, 'utf8');
  await ofText('button.delete', 1).click();
  await poll('one less', async () => (await own()).length === 1);
  const bring = async (content: string) =>
    await section()
      .locator('input[type=file]')
      .setInputFiles({
        name: 'a.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
  await bring('no JSON');
  await section().getByText(say('templates.fileFault.file')).waitFor();
  await bring(text.replace('A third way', 'A third {{way}}'));
  await section().getByText(say('templates.fileFault.text', '2')).waitFor();
  expect(await own()).toHaveLength(1);
  await bring(text);
  await isSaid(say('templates.broughtIn.1', '1'));
  expect(await own()).toEqual(kept);
});

test('what is half written is still there after the page was closed; setting back the options keeps it all', async () => {
  await ofText('button.edit', 2).click();
  await field('templates.ending').fill('Half a thou');
  await page.reload();
  await ofText('button.edit', 2).click();
  await poll(
    'the draft',
    async () => (await field('templates.ending').inputValue()) === 'Half a thou',
  );
  await button(say('button.cancel')).click();
  const kept = await own();
  await page.getByRole('button', { name: say('options.data.resetNow'), exact: true }).click();
  await isSaid(say('options.kept'));
  expect(await own()).toEqual(kept);
  expect(await axeIn(page)).toEqual([]);
});
