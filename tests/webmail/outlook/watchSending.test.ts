// @vitest-environment node
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sending } from '@/domain/mail/sending';
import { openWriter, type Writer } from '../theWriter';
import { outlookHabits } from './composeHabits';
import * as pages from './composePages';

const { ANNA, BRUNO, ME, THREAD, byAddress, byName } = pages;
const KEY = '59b8f0b1aa3';

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter('webmail/outlook/outlook.ts');
}, 60_000);
afterAll(() => writer.close());

interface Watched {
  readonly leavesAfter?: number;
  readonly asks?: boolean;
  readonly url?: string;
}

async function watch(html: string, { url, ...habits }: Watched = {}): Promise<void> {
  await writer.open(html, url);
  await writer.page.evaluate(() => {
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
  await writer.page.evaluate(outlookHabits, habits);
}

const heard = () => writer.page.evaluate(() => (globalThis as never as { heard: Sending[] }).heard);
const settled = async () => {
  await writer.page.waitForTimeout(600);
  return (await heard()).map(({ outcome }) => outcome);
};
const told = async (count = 1) => {
  await expect.poll(async () => (await heard()).length, { timeout: 5_000 }).toBe(count);
  return heard();
};
const on = (selector: string) => writer.page.locator(selector);
const send = '[id$=primaryActionButton]';
const reply = (of: pages.ComposeOf = {}) => pages.threadPage({ inThread: pages.compose(of) });
const removeCompose = () =>
  writer.page.evaluate(() => document.getElementsByClassName('compose')[0]?.remove());

describe('a message is sent', () => {
  test('by a press on Send, once the reply has left: with its conversation', async () => {
    await watch(reply({ cc: [byAddress(BRUNO)] }));
    await on(send).click();
    expect(await told()).toEqual([
      {
        outcome: 'sent',
        composeId: KEY,
        threadId: THREAD,
        to: [ANNA],
        messageId: null,
        text: '',
        account: ME,
      },
    ]);
    expect(await settled()).toEqual(['sent']);
  });

  test.each(['Control+Enter', 'Meta+Enter'])('by %s in it', async (keys) => {
    await watch(reply());
    await on('.editor').click();
    await writer.page.keyboard.press(keys);
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('by Enter on Send', async () => {
    await watch(reply());
    await on(send).focus();
    await writer.page.keyboard.press('Enter');
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('after words were typed in it', async () => {
    await watch(reply());
    await on('.editor').click();
    await writer.page.keyboard.type('due parole');
    await on(send).click();
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('as a new mail, of no conversation yet, with its words', async () => {
    const words = pages.line('Ciao Anna,') + pages.line('te lo mando <b>venerdì</b>.');
    await watch(pages.newInPane({ subject: 'Le lampade', words }));
    await on(send).click();
    const text = 'Ciao Anna,\nte lo mando venerdì.';
    expect(await told()).toMatchObject([{ outcome: 'sent', threadId: null, to: [ANNA], text }]);
  });

  test('as one in a window over the page, whose conversation is not known', async () => {
    await watch(pages.threadPage({ over: pages.overPage(pages.compose()) }));
    await on(send).click();
    expect(await told()).toMatchObject([{ outcome: 'sent', threadId: null, to: [ANNA] }]);
  });

  test('to somebody whom Outlook names only, where the conversation gives the address', async () => {
    await watch(reply({ to: [byName('Anna Conti')] }));
    await on(send).click();
    expect(await told()).toMatchObject([{ outcome: 'sent', to: [ANNA] }]);
  });

  test('to somebody whose address is nowhere: to nobody whom we could name', async () => {
    await watch(reply({ to: [byName('Bruno Testa')] }));
    await on(send).click();
    expect(await told()).toMatchObject([{ outcome: 'sent', to: [] }]);
  });

  test('from a window of its own, which says from whom, and is told as that closes', async () => {
    await watch(pages.alonePage(), { leavesAfter: 60_000, url: pages.COMPOSE_URL });
    await on(send).click();
    expect(await heard()).toEqual([]);
    await writer.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await heard()).toMatchObject([{ outcome: 'sent', account: ME }]);
  });

  test('from another address than the mailbox’s, by that', async () => {
    await watch(reply({ from: 'ufficio@nerilighting.example' }));
    await on(send).click();
    expect(await told()).toMatchObject([{ account: 'ufficio@nerilighting.example' }]);
  });

  test('after a question that was answered', async () => {
    await watch(reply(), { asks: true });
    await on(send).click();
    await on('#sendAnyway').click();
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });
});

describe('nothing is said', () => {
  test('of a press that the page has made', async () => {
    await watch(reply());
    await writer.page.evaluate(() =>
      document.getElementById('splitButton-r1__primaryActionButton')?.click(),
    );
    expect(await settled()).toEqual([]);
  });

  test('of a mail that did not go, since Outlook asks, and is left by opening another', async () => {
    await watch(reply(), { asks: true });
    await on(send).click();
    await on('#dontSend').click();
    await on('#plain').click();
    await removeCompose();
    expect(await settled()).toEqual([]);
  });

  test('nor where the other is opened by a button', async () => {
    await watch(reply(), { leavesAfter: 60_000 });
    await on(send).click();
    await on('#elsewhere').click();
    await removeCompose();
    expect(await settled()).toEqual([]);
  });

  test('of a mail that is put away by Esc', async () => {
    await watch(reply());
    await on('.editor').click();
    await writer.page.keyboard.press('Escape');
    expect(await settled()).toEqual([]);
  });

  test('of one that did not go and is put away by a key', async () => {
    await watch(reply(), { leavesAfter: 60_000 });
    await on('.editor').press('x');
    await on(send).click();
    await on('.editor').press('x');
    await on('.editor').press('Escape');
    expect(await settled()).toEqual([]);
  });

  test('of a reply that only moves to another place', async () => {
    await watch(reply(), { leavesAfter: 60_000 });
    await on(send).click();
    await writer.page.evaluate(() => {
      const compose = document.getElementsByClassName('compose')[0];
      compose?.remove();
      if (compose) setTimeout(() => document.getElementById('layers')?.append(compose), 50);
    });
    expect(await settled()).toEqual([]);
  });

  test('where several mailboxes are open and the mail does not say from which', async () => {
    const second = '<div id="primaryMailboxRoot_2" title="ufficio@nerilighting.example"></div>';
    await watch(reply().replace('<div role="tree">', `<div role="tree">${second}`));
    await on(send).click();
    expect(await settled()).toEqual([]);
  });

  test('of a forged compose in a mail', async () => {
    await watch(pages.threadPage({ messages: pages.message({ body: pages.compose() }) }));
    await on(send).click();
    expect(await settled()).toEqual([]);
  });

  test('of "Send" in the menu: its place says nothing', async () => {
    await watch(reply());
    await on('[id$=menuButton]').click();
    await on('#now').click();
    expect(await settled()).toEqual([]);
  });
});

describe('a message is sent later, or not at all', () => {
  test('later, by a time that was chosen', async () => {
    await watch(reply());
    await on('[id$=menuButton]').click();
    await on('#later').click();
    await on('#tomorrow').click();
    expect(await told()).toMatchObject([{ outcome: 'scheduled', composeId: KEY, to: [ANNA] }]);
  });

  test('not where the dialog is left again, and then the mail', async () => {
    await watch(reply());
    await on('[id$=menuButton]').click();
    await on('#later').click();
    await on('#cancel').click();
    await on('#plain').click();
    await removeCompose();
    expect(await settled()).toEqual([]);
  });

  test('but at once, where Send is pressed after all', async () => {
    await watch(reply());
    await on('[id$=menuButton]').click();
    await on('#later').click();
    await on('#cancel').click();
    await on(send).click();
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('it is discarded by its button', async () => {
    await watch(reply());
    await on('#discardCompose').click();
    expect(await told()).toMatchObject([{ outcome: 'discarded', composeId: KEY }]);
  });
});

describe('a message comes back', () => {
  const words = `${pages.line('Parole mie.')}${pages.empty}`;

  test('by a press of which only its return says that it was Undo', async () => {
    await watch(reply({ words }));
    await on(send).click();
    await told(1);
    await on('#undo').click();
    expect(await told(2)).toMatchObject([
      { outcome: 'sent' },
      { outcome: 'undone', composeId: KEY, to: [ANNA] },
    ]);
    expect(await settled()).toHaveLength(2);
  });

  const newKey = async () =>
    writer.page.evaluate(() => {
      const old = document.getElementById('undo');
      const bare = old?.cloneNode(true) as HTMLElement;
      const html = document.body.dataset['again'] ?? '';
      old?.replaceWith(bare);
      bare.addEventListener('click', () => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        document.getElementById('cards')?.append(...parsed.body.children);
      });
    });
  const comesBackAs = async (html: string) => {
    await writer.page.evaluate((again) => (document.body.dataset['again'] = again), html);
    await newKey();
  };

  test('also under a new key, where it holds the same words', async () => {
    await watch(reply({ words }));
    await on(send).click();
    await told(1);
    await comesBackAs(pages.compose({ words, key: 'other' }));
    await on('#undo').click();
    expect(await told(2)).toMatchObject([{}, { outcome: 'undone', composeId: KEY }]);
  });

  test('a second reply to the same person is not the first come back', async () => {
    await watch(reply({ words }));
    await on(send).click();
    await told(1);
    await comesBackAs(pages.compose({ key: 'other' }));
    await on('#undo').click();
    await on('.editor').click();
    expect(await settled()).toEqual(['sent']);
  });
});
