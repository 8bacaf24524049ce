import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sending } from '@/domain/mail/sending';
import { MAIL } from '../practice-mailbox/practiceMailbox';
import { bundleOf } from '../webmail/bundleOf';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';

/** Gmail's writer in the practice mailbox, without the rest of Premura: two builders, who have not looked at each other. */
const OWN = 'marta.neri@nerilighting.example';
const LUCIA = 'lucia.bassi@bassiarredi.example';
const text = { opening: 'Buongiorno,\n\nGrazie della telefonata.', close: 'A presto.\n\nMarta' };

let premura: Premura;
let page: Page;
let bundle: string;

beforeAll(async () => {
  bundle = await bundleOf('webmail/gmail/gmail.ts');
  premura = await launchPremura({ ext: null });
  page = premura.page;
}, 60_000);

afterAll(async () => {
  await premura?.close();
});

async function load(query = 'hl=en', hash = '#inbox'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${MAIL}/mail/u/0/?${query}${hash}`);
  await page.evaluate(bundle);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    (
      globalThis as never as { premura: { watchSending: (...args: unknown[]) => void } }
    ).premura.watchSending(
      document,
      (sending: object, account: string) => heard.push({ ...sending, account }),
      new AbortController().signal,
    );
  });
}

beforeEach(async () => await load());

type Told = Sending & { readonly account: string };
const heard = () => page.evaluate(() => (globalThis as never as { heard: Told[] }).heard);
const told = async (...outcomes: readonly Sending['outcome'][]) => {
  await poll(outcomes.join(), async () => (await heard()).length >= outcomes.length, 8_000);
  const all = await heard();
  expect(all.map(({ outcome }) => outcome)).toEqual(outcomes);
  return all;
};
const insert = (threadId: string, contact: string) =>
  page.evaluate(
    ({ target, words }) =>
      (
        globalThis as never as { premura: { insertReply: (...args: unknown[]) => Promise<string> } }
      ).premura.insertReply(document, target, words),
    { target: { threadId, contact }, words: text },
  );
const fill = (to: string, subject: string) =>
  page.evaluate(
    (message) =>
      (
        globalThis as never as {
          premura: { fillNewMessage: (...args: unknown[]) => Promise<string> };
        }
      ).premura.fillNewMessage(document, message),
    { account: OWN, to, subject, text },
  );

const docked = () => page.locator('.dw [role=region][data-compose-id]').first();
const inline = () => page.locator('.a98:visible [role=region][data-compose-id]');
const alone = () => page.locator('[role=main] [role=region][data-compose-id]');
const editorIn = (root: Locator) => root.locator('[g_editable=true][contenteditable=true]');
const send = async (root: Locator) => await root.locator('.dC > [role=button]').first().click();
const pressed = (kind: 'bkH' | 'bkI' | 'bkG') => page.locator(`.a98:visible .amn .${kind}`).click();

async function compose(subject: string, to = LUCIA): Promise<void> {
  await page.locator('[gh=cm]').click();
  const field = docked().locator('.anm[name=to] input[peoplekit-id=BbVjBd]');
  await field.fill(to);
  await field.press('Enter');
  await docked().locator('[name=subjectbox]').fill(subject);
}

async function schedule(root: Locator): Promise<void> {
  await root.locator('.dC > [aria-haspopup=true]').click();
  await page.locator('[role=menuitem][selector="scheduledSend"]:visible').click();
  await page.locator('[role=dialog] [role=menuitem].Az:not(.AM)').first().waitFor();
}

const kept = (subject: string) =>
  premura.mailbox.changes.findLast(({ thread }) => thread.subject === subject)?.thread;
/** What went out, without a hole where nothing was written. */
const WHOLE = ['Buongiorno,', '', 'Grazie della telefonata.', 'A presto.', '', 'Marta'];

describe('a new message', () => {
  test('is filled where it is docked, sent without a hole, and told', async () => {
    await compose('Le lampade');
    expect(await fill(LUCIA, 'Un altro oggetto')).toBe('inserted');
    expect(await fill(LUCIA, '')).toBe('already-there');
    await send(docked());
    expect(await told('sent')).toMatchObject([{ threadId: null, to: [LUCIA], account: OWN }]);
    await poll('the mail', () => kept('Le lampade')?.messages.length === 1);
    expect(kept('Le lampade')?.messages[0]?.body.lines.slice(0, 6)).toEqual(WHOLE);
  });

  test('is filled alone in its window, and told from there', async () => {
    await load(`view=cm&fs=1&tf=1&to=${LUCIA}&su=Auguri`, '');
    await alone().waitFor();
    expect(await fill(LUCIA, 'Auguri')).toBe('inserted');
    await send(alone());
    expect(await told('sent')).toMatchObject([{ to: [LUCIA], account: OWN }]);
    await poll('the mail', () => kept('Auguri')?.messages.length === 1);
    expect(kept('Auguri')?.messages[0]?.body.lines.slice(0, 6)).toEqual(WHOLE);
    await page.locator('#link_undo').click();
    await told('sent', 'undone');
  });

  test('is filled with the recipients of the old form', async () => {
    await load('hl=en&chips=old');
    await page.locator('[gh=cm]').click();
    await docked().waitFor();
    const field = docked().locator('textarea[name=to]');
    await field.fill(LUCIA);
    await field.press('Enter');
    expect(await fill(LUCIA, 'Le vecchie righe')).toBe('inserted');
    await send(docked());
    expect(await told('sent')).toMatchObject([{ to: [LUCIA] }]);
  });

  test('to somebody else gets nothing', async () => {
    await compose('Per un altro', 'altra@else.example');
    expect(await fill(LUCIA, 'Le lampade')).toBe('other-person');
    expect(await editorIn(docked()).textContent()).not.toContain('Buongiorno');
  });

  test('taken back by Undo is told under the name by which it left', async () => {
    await compose('Torna indietro');
    await send(docked());
    const [first] = await told('sent');
    await page.locator('#link_undo').click();
    const [, second] = await told('sent', 'undone');
    expect(second?.composeId).toBe(first?.composeId);
  });

  test('thrown away is told as that, and put away as nothing', async () => {
    await compose('Non serve');
    await docked().locator('.oh').click();
    await told('discarded');
    await compose('Più tardi');
    await page.locator('.dw [role=dialog] .Ha').click();
    await page.waitForTimeout(600);
    expect((await heard()).map(({ outcome }) => outcome)).toEqual(['discarded']);
  });

  test('that is made large or small is not told', async () => {
    await compose('Si allarga');
    await page.locator('.dw [role=dialog] .aUG').first().click();
    await page.locator('.aSs [role=region]').waitFor();
    await page.waitForTimeout(500);
    expect(await heard()).toEqual([]);
    await send(page.locator('.aSs [role=region]'));
    await told('sent');
  });
});

describe('sending later', () => {
  test.each([
    ['one of the times', async () => await page.locator('.Az:not(.AM)').nth(1).click()],
    ['Enter on one', async () => await page.locator('.Az:not(.AM)').nth(1).press('Enter')],
    [
      'a time of one’s own',
      async () => {
        await page.locator('.Az.AM').click();
        await page.locator('[data-mdc-dialog-action=ok]').click();
      },
    ],
  ])('by %s is told as scheduled, and closes the empty middle', async (how, choose) => {
    await compose(`Più tardi: ${how}`);
    expect(await fill(LUCIA, '')).toBe('inserted');
    await schedule(docked());
    await choose();
    expect(await told('scheduled')).toMatchObject([{ to: [LUCIA] }]);
    const words = () => kept(`Più tardi: ${how}`)?.scheduled?.body.lines;
    await poll('the mail', () => words()?.includes('A presto.'));
    expect(words()?.slice(0, 6)).toEqual(WHOLE);
    await page.locator('#link_undo').click();
    await told('scheduled', 'undone');
  });

  test('thought better of, nothing is told', async () => {
    await compose('Meglio di no');
    await schedule(docked());
    await page.keyboard.press('Escape');
    await page.locator('.dw [role=dialog] .Ha').click();
    await page.waitForTimeout(600);
    expect(await heard()).toEqual([]);
  });
});

describe('an answer', () => {
  const contactOf = (thread: { messages: readonly { from: { address: string } }[] }) =>
    thread.messages.findLast(({ from }) => from.address !== OWN)?.from.address ?? '';

  test('in its thread is told with it, also where the thread is left at once', async () => {
    const thread = await premura.openThread('nadia-preventivo');
    expect(await insert(thread.id, contactOf(thread))).toBe('inserted');
    await send(inline());
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    expect(await told('sent')).toMatchObject([
      { threadId: thread.id, to: ['nadia.serra@serracosmetici.example'] },
    ]);
  });

  test('popped out takes the text, and is told with its thread', async () => {
    const thread = await premura.openThread('paolo-degustazione');
    await pressed('bkH');
    await inline().locator('.aVN').click();
    await docked().waitFor();
    expect(await insert(thread.id, contactOf(thread))).toBe('inserted');
    expect(await inline().count()).toBe(0);
    await send(docked());
    expect(await told('sent')).toMatchObject([{ threadId: thread.id }]);
    const lines = () => premura.mailbox.thread(thread.id).messages.at(-1)?.body.lines;
    await poll('the mail', () => lines()?.includes('A presto.'));
    expect(lines()?.slice(0, 6)).toEqual(WHOLE);
  });

  test('popped out with the text in it still closes its empty middle', async () => {
    const thread = await premura.openThread('karl-messe');
    expect(await insert(thread.id, contactOf(thread))).toBe('inserted');
    await inline().locator('.aVN').click();
    await docked().waitFor();
    await page.waitForTimeout(500);
    expect(await heard()).toEqual([]);
    await send(docked());
    await told('sent');
    const lines = () => premura.mailbox.thread(thread.id).messages.at(-1)?.body.lines;
    await poll('the mail', () => lines()?.includes('A presto.'));
    expect(lines()?.slice(0, 6)).toEqual(WHOLE);
  });

  test('to all keeps all', async () => {
    const thread = await premura.openThread('belforte-sopralluogo');
    await pressed('bkI');
    await inline().waitFor();
    expect(await insert(thread.id, contactOf(thread))).toBe('inserted');
    expect(await inline().locator('.GS [role=option][data-hovercard-id]').count()).toBe(2);
  });

  test('that is a forward gets nothing, and becomes none', async () => {
    const thread = await premura.openThread('grace-question');
    await pressed('bkG');
    await inline().waitFor();
    expect(await insert(thread.id, contactOf(thread))).toBe('no-reply-box');
    expect(await editorIn(inline()).textContent()).not.toContain('Buongiorno');
    expect(await inline().locator('.J-JN-M-I.Un .mI').count()).toBe(1);
  });
});
