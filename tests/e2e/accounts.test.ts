import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { launchPremura, type Premura } from './support/launch';
import { MailStory } from './support/mailStory';
import { MailWindow } from './support/mailWindow';
import { newWindow } from './support/newWindow';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

const say = wordsIn('en');
/** VOICE 1b: too little was written in these threads to tell their language, so it is the interface's. */
const CLOSE = 'I understand what it means for you.';
let premura: Premura;

beforeEach(async () => {
  premura = await launchPremura();
});

afterEach(async () => {
  await premura?.close();
});

/** A mail open in a window of its own, with the panel beside it. */
async function open(key: string, who: Parameters<typeof personOf>[0], path: string) {
  const page = path === '/mail/u/0/' ? premura.page : await newWindow(premura.context);
  await page.goto(`${MAIL}${path}?hl=en`);
  const window = new MailWindow(page);
  const thread = premura.thread(key);
  await window.openFromList(thread.id);
  const panel = await premura.panelInTab(await premura.extension().tabId(page));
  const told = { premura, window, panel, thread, person: personOf(who) };
  return { window, panel, story: (hasRhythm: boolean) => new MailStory({ ...told, hasRhythm }) };
}

const heading = (panel: Page, name: string) => panel.getByRole('heading', { name });

describe('two accounts in two windows', () => {
  test('nothing mixes: each panel and bar has its own, the badge counts both, each text its own mail', async () => {
    const steps = new Steps(premura, await premura.panelInTab(), say);
    await steps.readWhole('anna-forno');
    const work = await open('anna-montaggio', 'anna', '/mail/u/0/');
    const home = await open('private-cena', 'stefania', '/mail/u/1/');
    const [atWork, atHome] = [work.story(true), home.story(false)];
    await atWork.isSeen();
    await atHome.isSeen();
    expect(await heading(work.panel, personOf('stefania').name).count()).toBe(0);
    expect(await heading(home.panel, personOf('anna').name).count()).toBe(0);
    await atWork.callGoesBadly();
    await atHome.callGoesBadly();
    expect((await premura.badge()).text).toBe('2');
    await atWork.replyIsBegun();
    await atHome.replyIsBegun();
    const untouched = await home.window.editor.innerText();
    await atWork.thanksGoIn();
    expect(await home.window.editor.innerText()).toBe(untouched);
    const written = await work.window.editor.innerText();
    await atHome.thanksGoIn();
    expect(await work.window.editor.innerText()).toBe(written);
    await atHome.isSent();
    await atHome.isDone();
    expect((await premura.badge()).text).toBe('1');
    await atWork.isSent();
    await atWork.isDone();
    const own = new Set(await accountsOfMails(work.panel));
    expect(own).toEqual(
      new Set(premura.data.accounts.slice(0, 2).map(({ owner }) => owner.address)),
    );
    expect(premura.witness.errors).toEqual([]);
  });

  test('the same person in both: what is due in one is never written in the other', async () => {
    const work = await open('stefania-lampadario', 'stefania', '/mail/u/0/');
    const home = await open('private-cena', 'stefania', '/mail/u/1/');
    await work.story(false).isSeen();
    await heading(home.panel, personOf('stefania').name).waitFor();
    await new Steps({ ...premura, page: home.window.page }, home.panel, say).logBadCall();
    await work.window.beginReply('Gentile signora,');
    await home.panel.bringToFront();
    await home.panel.getByRole('button', { name: say('button.intoReply'), exact: true }).click();
    await poll('the thanks at home', async () =>
      (await home.window.editor.innerText()).includes(CLOSE),
    );
    expect(await work.window.editor.innerText()).not.toContain(CLOSE);
    const before = (await accountsOfMails(work.panel, 'out')).length;
    await work.window.send();
    const state = async () =>
      (await rowsOf<{ kind: string; state: string }>(work.panel, 'followUps')).find(
        ({ kind }) => kind === 'thank-you',
      )?.state;
    await poll(
      'the mail sent at work',
      async () => (await accountsOfMails(work.panel, 'out')).length > before,
    );
    expect(await state()).toBe('open');
    await home.window.send();
    await poll('the thanks are done', async () => (await state()) === 'done');
    await poll('an empty badge', async () => (await premura.badge()).text === '');
  });
});

async function accountsOfMails(panel: Page, direction?: string): Promise<readonly string[]> {
  const all = await rowsOf<{ account?: string; direction: string }>(panel, 'interactions');
  return all
    .filter((one) => direction === undefined || one.direction === direction)
    .flatMap(({ account }) => account ?? []);
}
