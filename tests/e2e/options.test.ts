import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '@/domain/people/settings';
import { axeIn } from './support/axeIn';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { wordsIn } from './support/words';

const languages = ['en', 'it'] as const;

describe.each(languages)('the options in %s', (lang) => {
  const say = wordsIn(lang);
  let premura: Premura;
  let page: Page;

  beforeAll(async () => {
    premura = await launchPremura({ lang });
    await premura.openThread('anna-forno');
    await poll('the bar', premura.barText);
    page = await premura.context.newPage();
    await page.goto(premura.extension().url('options.html'));
    await page.getByRole('heading', { level: 1, name: say('options.title') }).waitFor();
  });
  afterAll(async () => {
    await premura?.close();
  });

  const field = (key: string) => page.getByLabel(say(key), { exact: true });
  const isSaid = (key: string) => page.getByRole('status').getByText(say(key)).waitFor();
  const kept = async () => (await rowsOf<Settings>(page, 'settings'))[0];
  const undo = () => page.getByRole('button', { name: say('button.undo'), exact: true });

  test('a number is kept on Enter, and undone, with the keyboard alone', async () => {
    await field('options.rhythm.people').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await isSaid('options.kept');
    expect((await kept())?.peopleADay).toBe(8);
    await undo().focus();
    await page.keyboard.press('Enter');
    await isSaid('toast.undone');
    expect((await kept())?.peopleADay).toBe(12);
    await poll(
      'the old number',
      async () => (await field('options.rhythm.people').inputValue()) === '12',
    );
  });

  test('what cannot be kept says so at its field, and stays typed', async () => {
    const people = field('options.rhythm.people');
    await people.fill('0');
    await people.blur();
    await page.getByText(say('options.fault.number', '200')).waitFor();
    expect(await people.getAttribute('aria-invalid')).toBe('true');
    expect(await people.inputValue()).toBe('0');
    expect((await kept())?.peopleADay).toBe(12);
    await people.fill('12');
    await people.blur();
    expect(await people.getAttribute('aria-invalid')).toBe('false');
    const never = field('leftAlone.neverTrack');
    await never.fill('anna at home');
    await never.blur();
    await page.getByText(say('record.fault.noEntry')).waitFor();
    await never.fill('');
    await never.blur();
  });

  test('working days, holidays of a country and time away are kept', async () => {
    await page.keyboard.press('Escape');
    await page.getByLabel(say('away.IT'), { exact: true }).check();
    await poll('the country', async () => (await kept())?.holidayCountries?.includes('IT'));
    await page.getByRole('button', { name: say('away.christmas') }).click();
    await page
      .locator('#daysOff')
      .getByRole('button', { name: say('button.add') })
      .last()
      .click();
    await poll('the time away', async () => (await kept())?.away?.length === 1);
    await page.locator('#work').getByRole('checkbox').nth(5).check();
    await poll('Saturday', async () => (await kept())?.workingDays.includes(6));
    expect((await kept())?.workingDays).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('dark is dark, whatever the system says', async () => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.getByText(say('options.shown.dark'), { exact: true }).click();
    await poll('the dark', async () => (await ground()) === 'rgb(27, 31, 34)');
    expect(await axeIn(page)).toEqual([]);
    await page.getByText(say('options.shown.system'), { exact: true }).click();
    await poll('the light', async () => (await ground()) === 'rgb(255, 255, 255)');
    expect(await axeIn(page)).toEqual([]);
  });

  test('set back, they are as on the first day', async () => {
    await page.getByRole('button', { name: say('options.data.resetNow') }).click();
    await poll('the first settings', async () => (await kept())?.away === undefined);
    expect(await kept()).toMatchObject({ peopleADay: 12, workingDays: [1, 2, 3, 4, 5] });
    expect(premura.witness.errors).toEqual([]);
  });
});
