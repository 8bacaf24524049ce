import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WeekReview } from '@/domain/figures/weekReview';
import type { RecordOf } from '@/domain/records/record';
import { axeIn } from './support/axeIn';
import { launchPremura, type Premura } from './support/launch';
import { MovingClock } from './support/movingClock';
import { novemberStory, STORY_NOW } from './support/novemberStory';
import { poll } from './support/poll';
import { putRows } from './support/putRows';
import { rowsOf } from './support/rowsOf';
import { says } from './support/says';
import { wordsIn } from './support/words';

const languages = ['en', 'it'] as const;

describe.each(languages)('the page of the figures in %s', (lang) => {
  const say = wordsIn(lang);
  const hours = (number: string) => say('figures.hours', number);
  let premura: Premura;
  let page: Page;

  beforeAll(async () => {
    const clock = new MovingClock(STORY_NOW);
    premura = await launchPremura({ lang, hl: lang, now: clock.now(), clock: clock.now });
    await clock.inWorker(await premura.extension().worker());
    await clock.inPagesOf(premura.context);
    page = await premura.context.newPage();
    await page.goto(premura.extension().url('dashboard.html'));
    await page.getByText(say('figures.nobody')).waitFor();
    await putRows(page, novemberStory());
    await page.reload();
    await page.getByRole('heading', { level: 1, name: say('figures.title') }).waitFor();
  });
  afterAll(async () => {
    await premura?.close();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const part = (key: string) => page.getByRole('region', { name: say(key), exact: true });
  const card = (key: string) =>
    page
      .getByRole('list', { name: say('figures.cards') })
      .getByRole('listitem')
      .filter({ hasText: say(key) });
  const listed = (key: string) => part(key).getByRole('listitem').allInnerTexts();
  const oneLine = (texts: readonly string[]) =>
    texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim());

  test('each number is the story counted by hand, with the names of the others', async () => {
    await says(
      page.getByRole('banner').or(page.locator('header')),
      say('figures.head.n', month(), '6'),
    );
    await says(card('figures.thanked'), say('figures.of', '1', '2'));
    await says(card('figures.thanked'), say('figures.others', 'Bruno Ferri'));
    await says(card('figures.promises'), say('figures.of', '1', '3'));
    await says(card('figures.promises'), say('figures.moved.1', '1'));
    await says(card('figures.promises'), say('figures.missed.1', '1', 'Bruno Ferri'));
    // Anna after 1 h, Lena after 3 h; they are used to 1.5 h and 2 h, Bruno to 1 h.
    await says(card('figures.firstAnswer'), hours('2'));
    const usual = lang === 'it' ? '1,5' : '1.5';
    await says(card('figures.firstAnswer'), say('figures.usedTo', hours(usual)));
    await says(card('figures.updates'), say('figures.of', '2', '3'));
    await says(card('figures.updates'), say('figures.others', 'Anna Conti'));
    expect(await card('figures.thanked').count()).toBe(1);
  });

  test('everyone stands by status, with the change since last month', async () => {
    const name = (key: string) => say(`status.name.${key}`);
    expect(oneLine(await listed('figures.everyone'))).toEqual([
      `1 ${name('healthy')} −4`,
      `2 ${name('cooling')} +2`,
      `0 ${name('atRisk')}`,
      `0 ${name('probablyLost')}`,
      `2 ${name('lost')} +2`,
      say('figures.notCounted', '1'),
    ]);
  });

  test('why people left, who is in the same place now, and the kind words', async () => {
    await says(part('figures.whyLeft'), say('figures.left.n', '2', '1'));
    expect(oneLine(await listed('figures.whyLeft'))).toEqual([
      `${say('record.loss.communication')} 1`,
      `${say('figures.notReviewed')} 1`,
    ]);
    const same = part('figures.samePlace');
    await says(same, 'Lena Krüger');
    await says(same, say('record.loss.communication'));
    expect(await same.getByRole('button', { name: /Lena Krüger/u }).count()).toBe(1);
    await says(part('figures.kindWords'), 'Puntualissimi!');
    await says(part('figures.kindWords'), 'Anna Conti');
  });

  test('a number opens the names behind it, by the keyboard too, and Esc closes them', async () => {
    const number = button(`${say('figures.of', '1', '2')} ${say('figures.thanked')}`);
    await number.focus();
    await page.keyboard.press('Enter');
    const names = page.getByRole('dialog');
    await names.getByRole('button', { name: 'Anna Conti', exact: true }).waitFor();
    await says(names, say('figures.inTime'));
    await page.keyboard.press('Tab');
    expect(await names.getByRole('button', { name: 'Anna Conti' }).evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Escape');
    await names.waitFor({ state: 'detached' });
  });

  test('each picture has its table, which is there when it is wanted', async () => {
    for (const key of ['figures.everyone', 'figures.whyLeft', 'figures.byWeek']) {
      const toggle = button(say('figures.tableOf', say(key)));
      expect(await part(key).getByRole('table').count()).toBe(0);
      await toggle.click();
      await part(key).getByRole('table').waitFor();
      expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    }
    const rows = await part('figures.byWeek').getByRole('row').allInnerTexts();
    const thisWeek = lang === 'it' ? '16 novembre' : 'November 16';
    const lastWeek = lang === 'it' ? '9 novembre' : 'November 9';
    expect(oneLine(rows).slice(1, 3)).toEqual([
      `${thisWeek} ${hours('1')} 1`,
      `${lastWeek} ${hours('3')} 1`,
    ]);
    await says(part('figures.whyLeft').getByRole('table'), 'Elena Gallo');
  });

  test('the quarter and the year count further back', async () => {
    await page.getByText(say('figures.span.year'), { exact: true }).click();
    // Eight of the year's sixteen first answers took 1 h, six 2 h, two 3 h.
    await says(
      card('figures.firstAnswer'),
      `${hours(lang === 'it' ? '1,5' : '1.5')} ${say('figures.firstAnswer')}`,
    );
    await says(page.locator('header'), say('figures.head.n', '2026', '6'));
    expect(await page.getByRole('radio', { name: say('figures.span.year') }).isChecked()).toBe(
      true,
    );
    await page.getByText(say('figures.span.month'), { exact: true }).click();
    await says(card('figures.firstAnswer'), `${hours('2')} ${say('figures.firstAnswer')}`);
  });

  test('nothing stands in anybody’s way, light and dark, with names, tables and on paper', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await button(`2 ${say('status.name.cooling')}`).click();
      await page.getByRole('dialog').getByText('Bruno Ferri').waitFor();
      expect(await axeIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await button(say('button.review')).isVisible()).toBe(false);
    expect(await part('figures.byWeek').getByRole('table').isVisible()).toBe(true);
    const ground = () => getComputedStyle(document.body).backgroundColor;
    expect(await page.evaluate(ground)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: null, colorScheme: 'light' });
  });

  test('the Friday review: half done it stays, done it is said, and both can be taken back', async () => {
    await button(say('button.review')).click();
    await page.getByRole('heading', { level: 1, name: say('review.title') }).waitFor();
    expect(await axeIn(page)).toEqual([]);
    const tick = page.getByRole('checkbox', { name: say('review.seenOf', 'Bruno Ferri') });
    await tick.click();
    await poll('the tick', async () => (await review())?.seen.includes('bruno'));
    await page.reload();
    await tick.waitFor();
    expect(await tick.isChecked()).toBe(true);

    await button(`${say('review.lookAt')}: Elena Gallo`).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText(say('record.loss.price'), { exact: true }).click();
    await sheet.getByRole('button', { name: say('record.loss.done'), exact: true }).click();
    await sheet.waitFor({ state: 'detached' });
    await says(part('review.losses'), say('review.noLosses'));
    expect((await lossOf('elena'))?.reason).toBe('price');

    await button(say('review.done')).click();
    await button(say('review.openAgain')).waitFor();
    expect((await review())?.doneAt).not.toBeNull();
    await button(say('button.undo')).click();
    await button(say('review.done')).waitFor();
    expect(await review()).toMatchObject({ seen: ['bruno'], doneAt: null });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeIn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await button(say('review.back')).click();
    await page.getByRole('heading', { level: 1, name: say('figures.title') }).waitFor();
  });

  test('a name leads to the card in the panel, and from there to the brief: copied, and on a page to print', async () => {
    const panel = await premura.panelInTab();
    await page.bringToFront();
    await button(`1 ${say('status.name.healthy')}`).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Anna Conti' }).click();
    await panel.bringToFront();
    await panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
    await panel.getByRole('button', { name: say('person.menu', 'Anna Conti') }).click();
    await panel.getByRole('button', { name: say('care.menu.brief'), exact: true }).click();
    const sheet = panel.getByRole('dialog');
    await says(sheet, say('brief.lastWord'));
    await says(sheet, 'second kiln in February');
    expect(await axeIn(panel)).toEqual([]);
    await panel.evaluate(keepCopied);
    await sheet.getByRole('button', { name: say('button.copy'), exact: true }).click();
    await says(sheet, say('brief.copied'));
    const copied = await panel.evaluate(() => (globalThis as { copied?: string }).copied ?? '');
    expect(copied).toMatch(/^Anna Conti\n\n/u);
    expect(copied).toContain(`\n${say('care.channelLabel')}\n- `);
    expect(copied).toContain('the quote');

    const opening = premura.context.waitForEvent('page');
    await sheet.getByRole('button', { name: say('button.print'), exact: true }).click();
    const paper = await opening;
    await paper.getByRole('heading', { level: 1, name: 'Anna Conti' }).waitFor();
    await says(paper.getByRole('main'), 'second kiln in February');
    expect(await axeIn(paper)).toEqual([]);
    await paper.close();
    await panel.close();
  });

  test('switched off, the figures about own work are gone and the rest stays', async () => {
    const [kept] = await rowsOf<object>(page, 'settings');
    const rome = { id: 'settings', zone: 'Europe/Rome', workingDays: [1, 2, 3, 4, 5] };
    const hoursOfWork = { workFrom: 510, workTo: 1080, holidays: [], peopleADay: 12 };
    await putRows(page, { settings: [{ ...rome, ...hoursOfWork, ...kept, showsFigures: false }] });
    await page.reload();
    await page.getByText(say('figures.off')).waitFor();
    expect(await page.getByRole('list', { name: say('figures.cards') }).count()).toBe(0);
    expect(await part('figures.byWeek').count()).toBe(0);
    await part('figures.everyone').waitFor();
    await part('figures.whyLeft').waitFor();
  });

  function month(): string {
    return lang === 'it' ? 'Novembre' : 'November';
  }

  async function review(): Promise<WeekReview | undefined> {
    const rows = await rowsOf<WeekReview>(page, 'figures');
    return rows.find(({ id }) => id === 'week-review');
  }

  async function lossOf(contactId: string): Promise<RecordOf<'loss'> | undefined> {
    const rows = await rowsOf<RecordOf<'loss'>>(page, 'records');
    return rows.find((one) => one.kind === 'loss' && one.contactId === contactId);
  }
});

function isFocused(element: Element): boolean {
  return document.activeElement === element;
}

/** In the panel: what is copied is kept there, since a browser without a screen has no clipboard. */
function keepCopied(): void {
  navigator.clipboard.writeText = async (text) => {
    (globalThis as { copied?: string }).copied = text;
  };
}
