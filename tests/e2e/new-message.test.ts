import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

const say = wordsIn('en');
const PAOLO = 'paolo.bassi@cantinebassi.example';
/** VOICE A, Lei: what Premura writes to Paolo. */
const OPENING = "È passato un po' di tempo e vorrei sapere come va.";
const CLOSE = 'È tutto come si aspettava?';

let premura: Premura;
let panel: Page;
let steps: Steps;

beforeEach(async () => {
  premura = await launchPremura();
  panel = await premura.panelInTab();
  steps = new Steps(premura, panel, say);
});

afterEach(async () => {
  await premura?.close();
});

interface FollowUpRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly openDue?: number;
  readonly writtenIn: { readonly threadId: string | null; readonly scheduled?: true } | null;
}
interface ContactRow {
  readonly addresses: readonly string[];
  readonly rhythm: { readonly lastAt: number };
}

const button = (name: string) => panel.getByRole('button', { name, exact: true });
const today = async () => {
  await panel.bringToFront();
  await panel
    .locator('nav')
    .getByRole('button', { name: new RegExp(`^${say('frame.today')}`, 'u') })
    .click();
};
const checkIns = async () =>
  (await rowsOf<FollowUpRow>(panel, 'followUps')).filter(({ kind }) => kind === 'check-in');
const dueCheckIn = async () =>
  (await checkIns()).find(({ state, openDue }) => state === 'open' && (openDue ?? 0) < Date.now());
const lastWord = async (address: string) => {
  const contacts = await rowsOf<ContactRow>(panel, 'contacts');
  return contacts.find(({ addresses }) => addresses.includes(address))?.rhythm.lastAt ?? 0;
};
const pages = () => premura.context.pages().filter((page) => page.url().startsWith(MAIL));

/** Paolo has been silent for five weeks: his mails were read once, and he is followed. */
async function paoloIsDue(): Promise<void> {
  await premura.page.bringToFront();
  await steps.readWhole('paolo-degustazione');
  await steps.follow('Paolo Bassi');
  await steps.readWhole('paolo-barricaia');
  await poll('the check-in', dueCheckIn);
}

/** On his card one sees the text before it goes anywhere. */
async function pressWrite(): Promise<void> {
  await today();
  await panel.getByRole('listitem').filter({ hasText: 'Paolo Bassi' }).locator('.row-open').click();
  await button(say('button.write')).click();
  await panel.getByRole('dialog', { name: say('write.title', 'Paolo Bassi') }).waitFor();
}

/** From a due check-in in Today to Gmail's own new message with its text. */
async function begin(): Promise<Page> {
  await pressWrite();
  const opening = premura.context.waitForEvent('page');
  await button(say('button.newMessage')).click();
  const page = await opening;
  await editorIn(page).getByText(CLOSE).waitFor();
  await poll('the note of it', async () => (await dueCheckIn())?.writtenIn);
  return page;
}

const composeIn = (page: Page) => page.locator('[role=region][data-compose-id]');
const editorIn = (page: Page) => composeIn(page).locator('[g_editable=true]');
const subjectIn = (page: Page) => composeIn(page).locator('[name=subjectbox]');
const recipientsIn = (page: Page) =>
  composeIn(page)
    .locator('.anm[name=to] [role=option][data-hovercard-id]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-hovercard-id')));
const send = async (page: Page) => {
  await page.bringToFront();
  await composeIn(page).locator('.dC > [role=button]').first().click();
};

describe('a check-in that is due', () => {
  beforeEach(paoloIsDue);

  test('goes into a new message, is sent, closed and noted; the last word moves', async () => {
    const before = await dueCheckIn();
    const page = await begin();
    expect(await subjectIn(page).inputValue()).toBe('Come vanno le cose');
    expect(await recipientsIn(page)).toEqual([PAOLO]);
    const text = await editorIn(page).innerText();
    expect(text).toContain('Gentile dottor Bassi,');
    expect(text).toContain(OPENING);
    expect(text).not.toContain(say('write.prompt.checkIn'));
    expect(await editorIn(page).locator('.gmail_signature').count()).toBe(1);
    const started = Date.now();
    await page.keyboard.type('La consegna di settembre.');
    await send(page);
    const kept = async () => (await checkIns()).find(({ id }) => id === before?.id);
    await poll('the end of the check-in', async () => (await kept())?.state === 'done');
    expect(await lastWord(PAOLO)).toBeGreaterThan(started - 1_000);
    await panel.bringToFront();
    await panel.getByText(/^Noted: asked how it goes/u).waitFor();
    const sent = premura.mailbox.changes.findLast(({ kind }) => kind === 'sent')?.thread;
    expect(sent?.subject).toBe('Come vanno le cose');
    expect(JSON.stringify(sent?.messages.at(-1))).toContain('La consegna di settembre.');
    expect((await premura.badge()).text).toBe('');
  });

  test('what was promised in it is proposed at once, though nobody opens its thread', async () => {
    const page = await begin();
    await page.keyboard.type('Le mando il listino entro venerdì.');
    await send(page);
    const proposed = async () => await rowsOf<{ readonly kind: string }>(panel, 'suggestions');
    await poll('the promise', async () =>
      (await proposed()).some(({ kind }) => kind === 'promise'),
    );
    await today();
    const words = panel.getByText('Le mando il listino entro venerdì.');
    await words.waitFor();
    expect(await words.count()).toBe(1);
  });

  test('taken back in the webmail it is due again, and counts when it is sent after all', async () => {
    const due = await dueCheckIn();
    const word = await lastWord(PAOLO);
    const page = await begin();
    await send(page);
    await poll('the end of the check-in', async () => (await dueCheckIn()) === undefined);
    await page.locator('#link_undo').click();
    await poll('the check-in again', async () => (await dueCheckIn())?.id === due?.id);
    expect(await lastWord(PAOLO)).toBe(word);
    await composeIn(page).waitFor();
    await send(page);
    await poll('the end of it', async () => (await dueCheckIn()) === undefined);
    expect(await lastWord(PAOLO)).toBeGreaterThan(word);
  });

  test('sent later it says so and stays, until then', async () => {
    const page = await begin();
    await page.bringToFront();
    await composeIn(page).locator('.dC > [aria-haspopup=true]').click();
    await page.locator('[role=menuitem][selector="scheduledSend"]:visible').click();
    await page.locator('[role=dialog] [role=menuitem].Az:not(.AM)').first().click();
    await poll('the mark', async () => (await dueCheckIn())?.writtenIn?.scheduled);
    await today();
    await panel.getByText(say('when.scheduled')).waitFor();
    expect((await dueCheckIn())?.state).toBe('open');
  });

  test('thrown away it closes nothing, and is to be written again', async () => {
    const page = await begin();
    await page.bringToFront();
    await composeIn(page).locator('.oh, [command=discard], .og').first().click();
    await poll('the place forgotten', async () => (await dueCheckIn())?.writtenIn === null);
    expect(premura.mailbox.changes.some(({ kind }) => kind === 'sent')).toBe(false);
  });

  test('a second click goes to the message that is open, and nothing is doubled', async () => {
    const page = await begin();
    const open = pages().length;
    await panel.bringToFront();
    await panel.getByText('Paolo Bassi').first().click();
    await button(say('button.write')).click();
    await button(say('button.newMessage')).click();
    await poll('the message in front', () =>
      page.evaluate(() => document.visibilityState === 'visible'),
    );
    expect(pages()).toHaveLength(open);
    expect((await editorIn(page).innerText()).split(CLOSE)).toHaveLength(2);
    await page.reload();
    await composeIn(page).waitFor();
    await page.waitForTimeout(500);
    expect((await editorIn(page).innerText()).split(CLOSE).length).toBeLessThanOrEqual(2);
  });

  test('with the worker killed at every step nothing is lost', async () => {
    await pressWrite();
    await premura.killServiceWorker();
    const opening = premura.context.waitForEvent('page');
    await button(say('button.newMessage')).click();
    const page = await opening;
    await premura.killServiceWorker();
    await editorIn(page).getByText(CLOSE).waitFor();
    await premura.killServiceWorker();
    await send(page);
    await poll('the end of the check-in', async () => (await dueCheckIn()) === undefined);
    expect(pages()).toHaveLength(2);
  });

  test('a message that never comes loses nothing: the text stands in the panel', async () => {
    await pressWrite();
    const opening = premura.context.waitForEvent('page');
    await button(say('button.newMessage')).click();
    const page = await opening;
    await page.close();
    await panel.bringToFront();
    const left = panel.getByRole('region', { name: say('write.stillHere', 'Paolo Bassi') });
    await left.getByText(OPENING).waitFor();
    expect((await dueCheckIn())?.writtenIn).toBeNull();
  });

  test('it opens in the account that wrote to that person, whichever is open', async () => {
    const [, second] = premura.data.accounts;
    await premura.page.goto(`${MAIL}/mail/u/1/?hl=en`);
    const page = await begin();
    expect(await page.title()).toContain(premura.data.accounts[0]?.owner.address);
    expect(await page.title()).not.toContain(second?.owner.address);
  });
});

describe('*Open* in Today', () => {
  const openGiulia = () =>
    panel.getByRole('button', { name: `${say('button.open')}: Giulia Rinaldi` }).click();
  const heading = (page: Page) =>
    page.locator(`h2[data-legacy-thread-id="${premura.thread('belforte-4471').id}"]:visible`);

  beforeEach(async () => {
    await premura.page.bringToFront();
    await premura.openThread('belforte-4471');
    await steps.follow('Giulia Rinaldi');
    await poll('the answer owed', async () =>
      (await rowsOf<FollowUpRow>(panel, 'followUps')).some(({ kind }) => kind === 'reply'),
    );
  });

  test('goes to the mail in the mailbox that is open, with no thread open there', async () => {
    await premura.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await premura.page.locator('tr.zA:visible').first().waitFor();
    await today();
    await openGiulia();
    await heading(premura.page).waitFor();
    expect(pages()).toHaveLength(1);
    expect(await premura.page.evaluate(() => document.visibilityState)).toBe('visible');
  });

  test('takes a tab of its own where another account is open', async () => {
    await premura.page.goto(`${MAIL}/mail/u/1/?hl=en`);
    await premura.page.locator('tr.zA:visible').first().waitFor();
    await today();
    const opening = premura.context.waitForEvent('page');
    await openGiulia();
    const page = await opening;
    await heading(page).waitFor();
    expect(await heading(premura.page).count()).toBe(0);
  });

  test('thanks open the mail and stand in its reply, with one click', async () => {
    await panel.bringToFront();
    await steps.logBadCall();
    await button(say('button.close')).click();
    await premura.page.bringToFront();
    await premura.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await premura.page.locator('tr.zA:visible').first().waitFor();
    await today();
    // What Premura proposes stands beneath, with the same name.
    await panel.locator('.today').getByText('Giulia Rinaldi').click();
    await button(say('button.thank')).click();
    await button(say('button.intoReply')).click();
    await steps.editor.getByText('Ho capito quanto pesa.').waitFor();
    const place = await poll('the note of it', async () => {
      const rows = await rowsOf<FollowUpRow>(panel, 'followUps');
      return rows.find(({ kind }) => kind === 'thank-you')?.writtenIn;
    });
    expect(place.threadId).toBe(premura.thread('belforte-4471').id);
  });
});
