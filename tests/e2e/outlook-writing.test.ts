import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '@/domain/mail/reading';
import type { Sending } from '@/domain/mail/sending';
import { OFFICE } from '../practice-mailbox/outlook/practiceOutlook';
import { bundleOf } from '../webmail/bundleOf';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';

/** Outlook's writer in the practice Outlook, without the rest of Premura: two builders, who have not looked at each other. */
const OWN = 'marta.neri@nerilighting.example';
const LUCIA = 'lucia.bassi@bassiarredi.example';
const text = { opening: 'Buongiorno,\n\nGrazie della telefonata.', close: 'A presto.\n\nMarta' };
const OURS = ['Buongiorno,', '', 'Grazie della telefonata.', 'A presto.', '', 'Marta'];

interface InPage {
  readonly watchSending: (...args: unknown[]) => void;
  readonly insertReply: (...args: unknown[]) => Promise<string>;
  readonly awaitNewMessage: (...args: unknown[]) => void;
  readonly fillNewMessage: (...args: unknown[]) => Promise<string>;
  readonly readPage: (...args: unknown[]) => PageReading;
}

let premura: Premura;
let page: Page;
let bundle: string;

beforeAll(async () => {
  bundle = await bundleOf('webmail/outlook/outlook.ts');
  premura = await launchPremura({ ext: null });
  page = premura.page;
}, 60_000);

afterAll(async () => {
  await premura?.close();
});

async function listen(): Promise<void> {
  await page.evaluate(bundle);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    const { watchSending } = (globalThis as never as { premura: InPage }).premura;
    watchSending(
      document,
      (sending: object, account: string) => heard.push({ ...sending, account }),
      new AbortController().signal,
    );
  });
}

async function load(query: string, path = '/mail/'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${OFFICE}${path}?${query}`);
  await listen();
}

type Told = Sending & { readonly account: string };
const heard = () => page.evaluate(() => (globalThis as never as { heard: Told[] }).heard);
const told = async (...outcomes: readonly Sending['outcome'][]) => {
  await poll(outcomes.join(), async () => (await heard()).length >= outcomes.length, 8_000);
  const all = await heard();
  expect(all.map(({ outcome }) => outcome)).toEqual(outcomes);
  return all;
};
const reading = () =>
  page.evaluate(() => {
    const { premura: ours } = globalThis as never as { premura: InPage };
    const now = Temporal.Now.instant();
    return ours.readPage(document, { url: location.href, zone: 'Europe/Rome', now });
  });
const insert = (threadId: string, contact: string, name: string | null = null) =>
  page.evaluate(
    ({ target, words }) => {
      const { insertReply } = (globalThis as never as { premura: InPage }).premura;
      return insertReply(document, target, words);
    },
    { target: { threadId, contact, name }, words: text },
  );
const fill = (to: string, subject: string) =>
  page.evaluate(
    (message) => {
      const { fillNewMessage } = (globalThis as never as { premura: InPage }).premura;
      return fillNewMessage(document, message);
    },
    { account: OWN, to, subject, text },
  );
const idOf = (key: string) => premura.outlook.conversation(key).id;
/** Who it is with, by the story: what of that the reader tells is tested elsewhere. */
const customerOf = (key: string) => {
  const { messages } = premura.outlook.conversation(key).thread;
  return messages.map(({ from }) => from.address).find((address) => address !== OWN) ?? '';
};
const mails = (key: string) => premura.outlook.mailbox.conversation(idOf(key)).mails;
const sent = async (key: string) => {
  await poll(
    'the mail',
    () =>
      mails(key).at(-1)?.lines.includes('A presto.') === true &&
      mails(key).at(-1)?.state === 'sent',
  );
  return mails(key).at(-1);
};
const editor = () => page.locator('[id^=editorParent_] > [contenteditable=true]');
const send = () => page.locator('[data-testid=ComposeSendButton] button').first().click();
const sendsLater = async () => {
  await page.locator('[data-testid=ComposeSendButton] button').nth(1).click();
  await page.locator('[role=menu] [role=menuitem]').nth(1).click();
};

async function open(key: string, query = 'lang=it&region=IT'): Promise<PageReading> {
  await load(query);
  await premura.outlook.open(page, key);
  return await reading();
}

describe('a reply', () => {
  test.each([
    ['anna-montaggio', 'lang=it&region=IT'],
    ['belforte-4471', 'lang=en&region=US&newest=bottom'],
    ['lena-kabel', 'lang=de&region=DE&pane=below'],
    ['anna-forno', 'lang=fr&region=GB&theme=dark&conv=off'],
    ['margit-terms', 'lang=he&region=ISO&copilot=on'],
  ])('in %s is begun, filled, sent without a hole and told (%s)', async (key, query) => {
    const { thread } = await open(key, query);
    expect(thread?.id).toBe(idOf(key));
    const address = customerOf(key);
    expect(await insert(idOf(key), address)).toBe('inserted');
    expect(await insert(idOf(key), address)).toBe('already-there');
    await send();
    expect(await told('sent')).toMatchObject([
      { threadId: idOf(key), to: [address], account: OWN },
    ]);
    expect((await sent(key))?.lines.slice(0, 6)).toEqual(OURS);
  });

  test('to somebody whom Outlook names only is written where the user has said who that is', async () => {
    const { contact } = await open('bruno-campioni');
    expect(contact).toBeNull();
    const bruno = 'bruno.fabbri@fabbriceramiche.example';
    expect(await insert(idOf('bruno-campioni'), bruno, 'Bruno Fabbri')).toBe('inserted');
    await send();
    expect(await told('sent')).toMatchObject([{ threadId: idOf('bruno-campioni') }]);
  });

  test('with words of the user stays in order, and one undo takes ours away', async () => {
    await open('henrik-stand');
    await page.locator('[data-icon-name=ArrowReplyRegular]').first().click();
    await editor().press('Control+Home');
    await page.keyboard.type('Parole mie.');
    const before = await editor().innerText();
    expect(await insert(idOf('henrik-stand'), customerOf('henrik-stand'))).toBe('inserted');
    expect((await editor().innerText()).indexOf('Parole mie.')).toBe(0);
    await page.keyboard.press('Control+z');
    expect(await editor().innerText()).toBe(before);
  });

  test('with its quotation folded away is whole', async () => {
    await open('belforte-linea-3', 'quotation=folded');
    expect(await insert(idOf('belforte-linea-3'), customerOf('belforte-linea-3'))).toBe('inserted');
    const all = await editor().innerText();
    expect(all.indexOf('A presto.')).toBeLessThan(all.indexOf('···'));
  });
});

describe('what becomes of it', () => {
  const reply = async (key: string, query = '') => {
    await open(key, query);
    expect(await insert(idOf(key), customerOf(key))).toBe('inserted');
  };

  test('taken back in time, it is told', async () => {
    await reply('karl-messe', 'undo=5');
    await send();
    await told('sent');
    await page.locator('[role=status] button').click();
    const [one, other] = await told('sent', 'undone');
    expect(other?.composeId).toBe(one?.composeId);
    await send();
    await told('sent', 'undone', 'sent');
  });

  test('refused by Outlook, nothing is said, nor when it is then left', async () => {
    await reply('grace-question', 'fails=on');
    await send();
    await page.locator('[role=alertdialog] button').click();
    await page.locator('[role=option][data-convid][aria-selected=false]').first().click();
    await page.waitForTimeout(900);
    expect(await heard()).toEqual([]);
  });

  test('sent later', async () => {
    await reply('nadia-preventivo');
    await sendsLater();
    await page.locator('[role=dialog] [role=menuitem]').first().click();
    await told('scheduled');
    expect(mails('nadia-preventivo').at(-1)?.sendAt).toBeGreaterThan(0);
  });

  test('discarded, after the question', async () => {
    await reply('arianna-mostra');
    await page.keyboard.type('Ancora.');
    await page.locator('#discardCompose').click();
    await page.locator('[role=dialog] button').first().click();
    expect(await told('discarded')).toMatchObject([{ threadId: idOf('arianna-mostra') }]);
  });

  test('left by opening another mail, nothing is said', async () => {
    await reply('tomas-no');
    await page.locator('[role=option][data-convid][aria-selected=false]').first().click();
    await page.waitForTimeout(900);
    expect(await heard()).toEqual([]);
  });

  test('popped out over the page it is sent without a hole', async () => {
    await reply('tomas-first', 'popout=dialog');
    await page.locator('#popoutCompose').click();
    await page.locator('[role=dialog] [id^=editorParent_]').waitFor();
    await send();
    await told('sent');
    expect((await sent('tomas-first'))?.lines.slice(0, 6)).toEqual(OURS);
  });
});

const newMail = () => page.locator('button [data-icon-name=ComposeRegular]').first().click();

describe('a new mail', () => {
  test('in the pane is filled and told', async () => {
    await load('lang=it');
    await newMail();
    await editor().waitFor();
    await page.locator('[role=group][id$=_TO] [contenteditable=true]').first().fill(LUCIA);
    await page.keyboard.press('Enter');
    expect(await fill(LUCIA, 'Le lampade')).toBe('inserted');
    expect(await fill(LUCIA, 'Altro')).toBe('already-there');
    await send();
    expect(await told('sent')).toMatchObject([{ threadId: null, to: [LUCIA], account: OWN }]);
    await poll('the mail', () =>
      premura.outlook.mailbox.changes.some(
        ({ conversation }) =>
          conversation.subject === 'Le lampade' &&
          conversation.mails.some(({ state }) => state === 'sent'),
      ),
    );
  });

  test('to somebody else gets nothing', async () => {
    await load('lang=it');
    await newMail();
    await page
      .locator('[role=group][id$=_TO] [contenteditable=true]')
      .first()
      .fill('altra@else.example');
    await page.keyboard.press('Enter');
    expect(await fill(LUCIA, 'Le lampade')).toBe('other-person');
  });

  test('in a window that says from whom is filled as soon as it stands there, and told', async () => {
    await load(`to=${LUCIA}&subject=Auguri&from=on`, '/mail/deeplink/compose');
    const ready = await page.evaluate(async () => {
      const { awaitNewMessage } = (globalThis as never as { premura: InPage }).premura;
      return await new Promise((resolve) => {
        awaitNewMessage(document, resolve, AbortSignal.timeout(5_000));
      });
    });
    expect(ready).toEqual({ account: OWN, to: [LUCIA] });
    expect(await fill(LUCIA, 'Auguri')).toBe('inserted');
    await send();
    expect(await told('sent')).toMatchObject([{ threadId: null, to: [LUCIA], account: OWN }]);
  });

  test('in a window that does not say from whom gets nothing', async () => {
    await load(`to=${LUCIA}&subject=Auguri`, '/mail/deeplink/compose');
    await editor().waitFor();
    expect(await fill(LUCIA, 'Auguri')).toBe('other-person');
    expect(await editor().innerText()).not.toContain('Buongiorno');
  });
});
