import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIVE, OFFICE, outlookOrigins } from '../practice-mailbox/outlook/practiceOutlook';
import { launchPremura, type Premura } from './support/launch';
import { OutlookDay, type OutlookPlace } from './support/outlookDay';
import { OutlookWindow } from './support/outlookWindow';
import { personOf } from './support/personOf';
import { rowsOf } from './support/rowsOf';
import { wordsIn } from './support/words';

const say = wordsIn('en');

/** One browser and one long day at the desk: each Outlook tells the story of somebody else. */
let premura: Premura;
let panel: Page;
let day: OutlookDay;

beforeAll(async () => {
  premura = await launchPremura({ start: `${OFFICE}/mail/` });
  panel = await premura.panelInTab();
  day = new OutlookDay(premura, panel);
});

afterAll(async () => {
  await premura?.close();
});

const [, OFFICE365 = '', CLOUD = ''] = outlookOrigins;

interface Told extends OutlookPlace {
  readonly where: string;
  readonly key: string;
  readonly who: Parameters<typeof personOf>[0];
  /** A long thread of that person, read before: then there is a rhythm. */
  readonly history?: string;
}

const stories: readonly Told[] = [
  {
    where: 'English with American dates',
    query: 'lang=en&region=US&newest=bottom',
    key: 'belforte-linea-3',
    who: 'giulia',
    history: 'belforte-linea-2',
  },
  {
    where: 'Italian with Italian dates, at outlook.office365.com, the pane hidden',
    at: OFFICE365,
    query: 'lang=it&region=IT&pane=hidden',
    key: 'arianna-mostra',
    who: 'arianna',
    history: 'arianna-reparto-stampa',
  },
  {
    where: 'German with German dates, the pane below',
    query: 'lang=de&region=DE&pane=below',
    key: 'lena-halle-1',
    who: 'lena',
    history: 'lena-halle-1',
  },
  {
    where: 'French with British dates, in the dark',
    query: 'lang=fr&region=GB&theme=dark',
    key: 'tomas-no',
    who: 'tomas',
    history: 'tomas-first',
  },
  {
    where: 'Hebrew with dates of ISO',
    query: 'lang=he&region=ISO',
    key: 'henrik-dealers',
    who: 'henrik',
    history: 'henrik-stand',
  },
  {
    where: 'English with German dates, at outlook.cloud.microsoft',
    at: CLOUD,
    query: 'lang=en&region=DE',
    key: 'nadia-preventivo',
    who: 'nadia',
    history: 'nadia-camerini',
  },
  {
    where: 'Italian with American dates, conversations off',
    query: 'lang=it&region=US&conv=off',
    key: 'margit-terms',
    who: 'margit',
  },
  {
    where: 'a private mailbox at outlook.live.com',
    at: LIVE,
    path: '/mail/0/',
    query: 'lang=it&region=IT',
    key: 'private-cena',
    who: 'stefania',
  },
  {
    where: 'a shared mailbox, with the subject twice under a summary',
    path: '/mail/showroom@nerilighting.example/',
    query: 'lang=en&region=GB&copilot=on',
    key: 'showroom-visita',
    who: 'anna',
  },
];

describe('from the conversation to the panel and back, over Outlook in', () => {
  test.each(stories)('$where', async ({ key, who, history, ...place }) => {
    await day.goTo(place);
    if (history !== undefined) await day.readWhole(history);
    if (history !== key) {
      // With the pane hidden the list is there again only when the page is.
      if (history !== undefined) await day.goTo(place);
      await day.open(key);
    }
    await day.story({ key, who, hasRhythm: history !== undefined }).live();
    expect(premura.witness.errors).toEqual([]);
  });
});

test('somebody whom Outlook names only: once the user has said who it is, the story is the same', async () => {
  await day.goTo({ query: 'lang=en&region=US' });
  await day.open('bruno-campioni');
  await panel.bringToFront();
  await panel.getByLabel(say('nameOnly.someoneElse')).fill(personOf('bruno').address);
  await panel.getByRole('button', { name: say('button.showPerson') }).click();
  await panel.getByText(say('nameOnly.notThem')).waitFor();
  await day.story({ key: 'bruno-campioni', who: 'bruno', hasRhythm: false }).live();
  expect(premura.witness.errors).toEqual([]);
});

test('what was kept of each mailbox stands under that mailbox alone', async () => {
  const kept = await rowsOf<{ readonly account?: string; readonly threadId?: string }>(
    panel,
    'interactions',
  );
  const ownerOf = new Map(
    premura.data.accounts.flatMap(({ owner, threads }) =>
      threads.map(({ key }) => [premura.outlook.conversation(key).id, owner.address] as const),
    ),
  );
  const told = kept.filter(({ threadId }) => ownerOf.has(threadId ?? ''));
  const mixed = told.filter(({ account, threadId }) => account !== ownerOf.get(threadId ?? ''));
  expect(mixed).toEqual([]);
  expect(new Set(told.map(({ account }) => account)).size).toBeGreaterThan(2);
});

test('a mail stays whose it is when its list is scrolled away and something changes in it', async () => {
  await day.goTo({ query: 'lang=en&region=US' });
  await day.open('belforte-4471');
  await panel.getByRole('heading', { name: 'Giulia Rinaldi' }).waitFor();
  const { page } = premura;
  await page.bringToFront();
  const { id } = premura.outlook.conversation('belforte-4471');
  const row = page.locator(`[role=option][data-convid="${id}"]`);
  await page
    .locator('[data-testid=virtuoso-scroller]')
    .evaluate((element) => element.scrollTo(0, 4_000));
  await row.waitFor({ state: 'detached' });
  await new OutlookWindow(page).unfoldAll();
  await page.waitForTimeout(500);
  await panel.bringToFront();
  expect(await panel.getByRole('heading', { name: 'Giulia Rinaldi' }).count()).toBe(1);
  expect(await new OutlookWindow(page).bar.text()).not.toBe('');
});

test('two mailboxes in one page: whose the mail is cannot be told, so nobody is shown and nothing kept', async () => {
  await day.goTo({ query: 'lang=en&region=US&shared=on' });
  const before = await rowsOf(panel, 'interactions');
  await day.open('grace-question');
  await panel.bringToFront();
  await panel.getByText(say('state.unread')).waitFor();
  expect(await new OutlookWindow(premura.page).bar.text()).toBe('');
  expect(await rowsOf(panel, 'interactions')).toEqual(before);
});

describe('from a window of its own', () => {
  const popUp = async (opener: string): Promise<OutlookWindow> => {
    await premura.page.bringToFront();
    const popup = premura.page.waitForEvent('popup');
    await premura.page.locator(opener).first().click();
    return new OutlookWindow(await popup);
  };

  test('a mail: the panel beside that window, its reply, its sending', async () => {
    await day.goTo({ query: 'lang=en&region=US' });
    await day.open('belforte-qualita');
    const window = await popUp('#ReadingPaneContainerId [data-icon-name=OpenRegular]');
    await window.page.locator('[id^=UniqueMessageBody_]').waitFor();
    const beside = await premura.panelInTab(await premura.extension().tabId(window.page));
    const told = { key: 'belforte-qualita', who: 'elena', hasRhythm: false } as const;
    await day.story({ ...told, window, panel: beside }).live();
    await beside.close();
    await window.page.close();
    expect(premura.witness.errors).toEqual([]);
  });

  test('a reply over the page: the thanks go into it, and no second one is begun', async () => {
    await day.goTo({ query: 'lang=en&region=US&popout=dialog' });
    await day.open('sara-hotel');
    const story = day.story({ key: 'sara-hotel', who: 'sara', hasRhythm: true });
    await story.isSeen();
    await story.callGoesBadly();
    await story.replyIsBegun();
    await premura.page.locator('#popoutCompose').click();
    await premura.page.locator('[role=dialog] [id^=editorParent_]').waitFor();
    await story.thanksGoIn('panel');
    await story.isSent();
    await story.isDone();
    expect(premura.witness.errors).toEqual([]);
  });

  test('a reply that has its thanks: sent from there, it is noted', async () => {
    await day.goTo({ query: 'lang=en&region=US&popout=window' });
    await day.open('karl-messe');
    const story = day.story({ key: 'karl-messe', who: 'karl', hasRhythm: true });
    await story.isSeen();
    await story.callGoesBadly();
    await story.replyIsBegun();
    await story.thanksGoIn();
    const window = await popUp('#popoutCompose');
    await window.editor.waitFor();
    const closed = window.page.waitForEvent('close');
    await story.isSent({
      send: async () => {
        await window.page.locator('[data-testid=ComposeSendButton] button').first().click();
        await closed;
      },
    });
    await story.isDone();
    expect(premura.witness.errors).toEqual([]);
  });
});

test('with the worker killed before each step', async () => {
  await day.goTo({ query: 'lang=en&region=US&newest=bottom' });
  await day.open('ferrero-fiera');
  const story = day.story({ key: 'ferrero-fiera', who: 'ferrero', hasRhythm: false });
  await story.live(() => premura.killServiceWorker());
  // What the worker had asked a tab when it was ended has nobody to answer to.
  const cutOff = 'Receiving end does not exist';
  expect(premura.witness.errors.filter((error) => !error.includes(cutOff))).toEqual([]);
});
