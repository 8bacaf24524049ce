import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

const THREAD = 'anna-montaggio';
const say = wordsIn('en');

let premura: Premura;
let panel: Page;
let steps: Steps;

beforeEach(async () => {
  premura = await launchPremura();
  panel = await premura.panelInTab();
  steps = new Steps(premura, panel, say);
  await premura.page.bringToFront();
});

afterEach(async () => {
  await premura?.close();
});

const button = (key: string) => panel.getByRole('button', { name: say(key), exact: true });

/** The list that the mailbox opens with has told of many people. */
async function keptAs(address: string): Promise<{ readonly id: string } | undefined> {
  const all = await rowsOf<{ id: string; addresses: readonly string[] }>(panel, 'contacts');
  return all.find(({ addresses }) => addresses.includes(address));
}

/** Sends what the panel would send; for the one thing that no user can type: a reminder for seconds from now. */
async function remindIn(seconds: number): Promise<void> {
  const contact = await keptAs('anna@vetreriaconti.example');
  const at = Temporal.Now.instant().add({ seconds }).toString();
  const data = {
    actId: 'r',
    contactId: contact?.id,
    followUpId: 'r-1',
    due: { at },
    topic: 'list',
  };
  await panel.evaluate(
    (request) =>
      chrome.runtime.sendMessage({ id: 1, type: 'reminded', data: request, timestamp: Date.now() }),
    data,
  );
}
declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };

describe('notes and reminders', () => {
  test('a note is kept, deleted, and brought back by undo', async () => {
    await premura.openThread(THREAD);
    await panel.bringToFront();
    await panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
    await button('button.note').click();
    await panel.keyboard.type('Second kiln arrives in February.');
    await button('button.save').click();
    const note = panel.locator('.note-text', { hasText: 'Second kiln arrives in February.' });
    await note.waitFor();
    await panel
      .getByRole('button', { name: new RegExp(say('button.delete'), 'u') })
      .first()
      .click();
    await note.waitFor({ state: 'detached' });
    await button('button.undo').click();
    await note.waitFor();
    expect(await rowsOf(panel, 'notes')).toHaveLength(1);
  });

  test('half a note survives another mail and a closed panel, and is never shown for somebody else', async () => {
    await premura.openThread(THREAD);
    await panel.bringToFront();
    await panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
    await button('button.note').click();
    await panel.keyboard.type('She wants the quote in two');
    await premura.openThread('belforte-4471');
    await panel.getByRole('heading', { name: 'Giulia Rinaldi' }).waitFor();
    expect(
      await panel
        .locator('textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
    ).not.toContain('She wants the quote in two');
    await panel.close();
    panel = await premura.panelInTab();
    await premura.openThread(THREAD);
    await panel.bringToFront();
    await panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
    await button('button.note').click();
    await poll(
      'the half note',
      async () =>
        (await panel.locator('textarea').first().inputValue()) === 'She wants the quote in two',
    );
  });

  test('a reminder in words shows what it understood, and stands under its day', async () => {
    await premura.openThread(THREAD);
    await panel.bringToFront();
    await panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
    await button('button.remind').click();
    const ground = () =>
      button('button.save').evaluate((one) => getComputedStyle(one).backgroundColor);
    const unpressable = await ground();
    await button('button.save').hover({ force: true });
    expect(await ground()).toBe(unpressable);
    await panel.getByLabel(say('remind.field')).fill('martedì listino');
    await panel
      .getByRole('dialog')
      .getByText(/listino$/u)
      .waitFor();
    await button('button.save').click();
    const kept = await poll('the reminder', async () => {
      const rows = await rowsOf<ReminderRow>(panel, 'followUps');
      return rows.find(({ kind }) => kind === 'custom');
    });
    expect(kept.topic).toBe('listino');
    expect(Temporal.PlainDate.from(kept.due.on ?? '').dayOfWeek).toBe(2);
  });
});

interface ReminderRow {
  readonly kind: string;
  readonly topic: string;
  readonly due: { readonly on?: string };
}

describe('the badge', () => {
  test('is right the moment a reminder falls due, by the one alarm, with the worker killed meanwhile', async () => {
    await premura.openThread(THREAD);
    await poll(
      'the person',
      async () => (await keptAs('anna@vetreriaconti.example')) !== undefined,
    );
    await remindIn(4);
    expect((await premura.badge()).text).toBe('');
    await premura.killServiceWorker();
    await poll('the badge', async () => (await premura.badge()).text === '1');
  });

  test('is right after the extension starts anew', async () => {
    await premura.openThread(THREAD);
    await panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
    await steps.logBadCall();
    await poll('the badge', async () => (await premura.badge()).text === '1');
    await premura.reloadExtension();
    await poll('the badge again', async () => (await premura.badge()).text === '1');
    expect((await premura.badge()).color).toBe('#9f380a');
  });
});

const KARL = 'karl.haas@haas-messebau.example';

describe('where it cannot be told who a mail is from', () => {
  test('one calm line, nothing stored; the user may name the person', async () => {
    const { id } = await premura.openThread('karl-messe');
    await panel.getByText(say('state.unread')).waitFor();
    expect(await keptAs(KARL)).toBeUndefined();
    const mails = await rowsOf<{ threadId?: string }>(panel, 'interactions');
    expect(mails.filter(({ threadId }) => threadId === id)).toEqual([]);
    expect(await premura.barText()).toBe('');
    await panel.getByLabel(say('state.typeAddress')).fill('no address');
    await button('button.showPerson').click();
    await panel.getByText(say('state.noAddress')).waitFor();
    expect(await keptAs(KARL)).toBeUndefined();
    await panel.getByLabel(say('state.typeAddress')).fill(KARL);
    await button('button.showPerson').click();
    await panel.getByText(KARL).first().waitFor();
  });

  test('a newsletter is nobody’s contact and nothing of it is kept', async () => {
    const [account] = premura.data.accounts;
    const letter = account?.threads.find(({ messages }) => messages.some(({ isList }) => isList));
    await premura.openThread(letter?.key ?? 'no newsletter in the story');
    await panel.getByText(say('state.unread')).waitFor();
    const from = letter?.messages.map((message) => message.from.address) ?? [];
    expect(from.length).toBeGreaterThan(0);
    for (const address of from) expect(await keptAs(address)).toBeUndefined();
  });
});

test('Today has one row a person, and a row opens that person', async () => {
  await premura.openThread(THREAD);
  await panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
  await steps.logBadCall();
  await button('button.close').click();
  await premura.openThread('belforte-4471');
  await panel.getByRole('heading', { name: 'Giulia Rinaldi' }).waitFor();
  await panel
    .locator('nav')
    .getByRole('button', { name: new RegExp(`^${say('frame.today')}`, 'u') })
    .click();
  // What Premura proposes stands beneath, with the same name.
  await panel.locator('.today .row-open').getByText('Anna Conti').click();
  await panel.getByRole('heading', { name: 'Anna Conti' }).waitFor();
  await button('button.backToMail').click();
  await panel.getByRole('heading', { name: 'Giulia Rinaldi' }).waitFor();
  expect(await panel.getByRole('heading', { name: 'Anna Conti' }).count()).toBe(0);
});

test('a browser that refuses to store is told plainly, and what was noted before is not touched', async () => {
  const refused = await premura.context.newPage();
  await refused.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await refused.goto(panel.url());
  await refused.getByText(say('state.refused')).waitFor();
  await refused.getByText(say('state.refusedDo')).waitFor();
  expect(await refused.getByRole('button', { name: say('button.weSpoke') }).count()).toBe(0);
});
