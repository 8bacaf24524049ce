// @vitest-environment node
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sending } from '@/domain/mail/sending';
import { openWriter, type Writer } from '../theWriter';
import { gmailHabits } from './composeHabits';
import * as pages from './composePages';

const { ANNA, BRUNO, ME, THREAD } = pages;
const draft = '#msg-a:r100200300400';

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
}, 60_000);
afterAll(() => writer.close());

async function watch(html: string, habits: { readonly leavesAfter?: number } = {}): Promise<void> {
  await writer.open(html);
  await writer.page.evaluate(() => {
    const heard: unknown[] = [];
    const over = new AbortController();
    Object.assign(globalThis, { heard, over });
    (
      globalThis as never as { premura: { watchSending: (...args: unknown[]) => void } }
    ).premura.watchSending(
      document,
      (sending: object, account: string) => heard.push({ ...sending, account }),
      over.signal,
    );
  });
  await writer.page.evaluate(gmailHabits, habits);
}

const heard = () => writer.page.evaluate(() => (globalThis as never as { heard: Sending[] }).heard);
/** Long enough for what would be told to have been told. */
const settled = async () => {
  await writer.page.waitForTimeout(600);
  return (await heard()).map(({ outcome }) => outcome);
};
const told = async (count = 1) => {
  await expect.poll(async () => (await heard()).length, { timeout: 5_000 }).toBe(count);
  return heard();
};
const on = (selector: string) => writer.page.locator(selector);
const docked = (of: pages.ComposeOf = {}) =>
  pages.threadPage({ docked: pages.docked({ to: [ANNA], subject: 'Le lampade', ...of }) });

describe('a message is sent', () => {
  test('by a press on Send, once the new message has left', async () => {
    await watch(docked({ cc: [BRUNO] }));
    await on('.aoO').click();
    expect(await told()).toEqual([
      {
        outcome: 'sent',
        composeId: draft,
        threadId: null,
        to: [ANNA],
        messageId: null,
        text: '',
        account: ME,
      },
    ]);
    expect(await settled()).toEqual(['sent']);
  });

  test('with the words of a new message in their lines, without its signature', async () => {
    const words = '<div>Ciao Anna,</div><div>te lo mando <b>venerdì</b>.<br>Sara</div>';
    await watch(docked({ words: `${words}${pages.signature}` }));
    await on('.aoO').click();
    expect(await told()).toMatchObject([{ text: 'Ciao Anna,\nte lo mando venerdì.\nSara' }]);
  });

  test.each(['Control+Enter', 'Meta+Enter'])('by %s in it', async (keys) => {
    await watch(docked());
    await on('[g_editable]').click();
    await writer.page.keyboard.press(keys);
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('by Enter on Send', async () => {
    await watch(docked());
    await on('.aoO').focus();
    await writer.page.keyboard.press('Enter');
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('by "send and archive"', async () => {
    await watch(docked());
    await on('.Uo').click();
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });

  test.each([
    ['in its thread', pages.threadPage({ inThread: pages.inline({ to: [ANNA] }) })],
    ['popped out of it', docked({ lts: THREAD, rm: '#msg-f:1' })],
  ])('as a reply %s, with the thread it answers', async (_where, html) => {
    await watch(html);
    await on('.aoO').click();
    expect(await told()).toMatchObject([{ outcome: 'sent', threadId: THREAD, to: [ANNA] }]);
  });

  test('from a compose that is alone in its page, by the account that it is of', async () => {
    await watch(pages.alonePage({ to: [ANNA] }, 'altra@nerilighting.example'));
    await on('.aoO').click();
    await writer.page.evaluate(() => (document.title = 'Gmail'));
    const account = 'altra@nerilighting.example';
    expect(await told()).toMatchObject([{ outcome: 'sent', to: [ANNA], account }]);
  });

  test('and told at once where the window closes with it', async () => {
    await watch(pages.alonePage({ to: [ANNA] }), { leavesAfter: 60_000 });
    await on('.aoO').click();
    expect(await heard()).toEqual([]);
    await writer.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await heard()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('also where Gmail takes a while to let it go', async () => {
    await watch(docked(), { leavesAfter: 700 });
    await on('.aoO').click();
    expect(await heard()).toEqual([]);
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });

  test('after a question of Gmail’s that was answered', async () => {
    await watch(docked(), { leavesAfter: 60_000 });
    await on('.aoO').click();
    await writer.page.evaluate(() => {
      const asked = document.createElement('div');
      asked.setAttribute('role', 'alertdialog');
      const ok = document.createElement('button');
      ok.name = 'ok';
      ok.textContent = 'OK';
      ok.addEventListener('click', () => {
        asked.remove();
        document.getElementsByClassName('Hd')[0]?.remove();
      });
      asked.append(ok);
      document.body.append(asked);
    });
    await on('button[name="ok"]').click();
    expect(await told()).toMatchObject([{ outcome: 'sent' }]);
  });
});

describe('nothing is said', () => {
  test('of a press that the page has made', async () => {
    await watch(docked());
    await writer.page.evaluate(() =>
      (document.getElementsByClassName('aoO')[0] as HTMLElement).click(),
    );
    expect(await settled()).toEqual([]);
  });

  test('of a key that the page has made', async () => {
    await watch(docked());
    await on('[g_editable]').click();
    await writer.page.evaluate(() => {
      const init = { key: 'Enter', ctrlKey: true, bubbles: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    expect(await settled()).toEqual([]);
  });

  test.each([
    ['its X', async () => on('img.Ha').click()],
    [
      'Esc',
      async () => {
        await on('[g_editable]').click();
        await writer.page.keyboard.press('Escape');
      },
    ],
  ])('of a mail that is put away by %s', async (_how, close) => {
    await watch(docked());
    await close();
    expect(await on('.aoI').count()).toBe(0);
    expect(await settled()).toEqual([]);
  });

  test('of a mail that did not go and is put away later', async () => {
    await watch(docked(), { leavesAfter: 60_000 });
    await on('.aoO').click();
    await on('img.Ha').click();
    expect(await settled()).toEqual([]);
  });

  test('of one that did not go and is put away by a key', async () => {
    await watch(docked(), { leavesAfter: 60_000 });
    await on('.aoO').click();
    await on('[g_editable]').press('x');
    await on('[g_editable]').press('Escape');
    expect(await settled()).toEqual([]);
  });

  test('of a mail whose Send was pressed with the other button', async () => {
    await watch(docked());
    await on('.aoO').click({ button: 'right' });
    await writer.page.evaluate(() => document.getElementsByClassName('Hd')[0]?.remove());
    expect(await settled()).toEqual([]);
  });

  test('of a reply that leaves with its thread', async () => {
    await watch(pages.threadPage({ inThread: pages.inline({ to: [ANNA] }) }));
    await on('[g_editable]').click();
    await on('#elsewhere').click();
    await writer.page.evaluate(() => document.getElementsByClassName('a98')[0]?.remove());
    expect(await settled()).toEqual([]);
  });

  test('of a mail that only moves to another place', async () => {
    await watch(docked(), { leavesAfter: 60_000 });
    await on('.aoO').click();
    await writer.page.evaluate(() => {
      const home = document.getElementsByClassName('Hd')[0];
      home?.remove();
      if (home) setTimeout(() => document.body.append(home.cloneNode(true)), 50);
    });
    expect(await settled()).toEqual([]);
  });

  test('where the page does not tell whose mailbox it is', async () => {
    await watch(docked().replace('og-profile-acct', 'something-else'));
    await on('.aoO').click();
    expect(await settled()).toEqual([]);
  });

  test('of a forged compose in a mail', async () => {
    const forged = pages.threadPage({}).replace('Ciao Marta', pages.compose({ to: [ANNA] }));
    await watch(forged);
    await on('.aoO').click();
    await writer.page.evaluate(() => document.getElementsByClassName('M9')[0]?.remove());
    expect(await settled()).toEqual([]);
  });

  test('after the page’s script was told to stop', async () => {
    await watch(docked());
    await writer.page.evaluate(() =>
      (globalThis as never as { over: AbortController }).over.abort(),
    );
    await on('.aoO').click();
    expect(await settled()).toEqual([]);
  });
});

describe('a message is scheduled', () => {
  test('by one of the times that Gmail offers', async () => {
    await watch(docked());
    await on('.hG').click();
    await on('#later').click();
    await on('#preset').click();
    expect(await told()).toMatchObject([{ outcome: 'scheduled', composeId: draft, to: [ANNA] }]);
  });

  test('by a time of one’s own', async () => {
    await watch(docked());
    await on('.hG').click();
    await on('#later').click();
    await on('#own').click();
    await on('#time').fill('9:00');
    await on('#ok').click();
    expect(await told()).toMatchObject([{ outcome: 'scheduled' }]);
  });

  test.each([
    ['one of the times', async () => on('#preset').press('Enter')],
    [
      'a time of one’s own',
      async () => {
        await on('#own').click();
        await on('#time').press('Enter');
      },
    ],
  ])('by Enter on %s', async (_what, choose) => {
    await watch(docked());
    await on('.hG').click();
    await on('#later').click();
    await choose();
    expect(await told()).toMatchObject([{ outcome: 'scheduled' }]);
  });

  test('but not where the dialog is left again, and then the mail', async () => {
    await watch(docked());
    await on('.hG').click();
    await on('#later').click();
    await on('#own').click();
    await on('#cancel').click();
    await writer.page.evaluate(() => document.getElementsByClassName('Hd')[0]?.remove());
    expect(await settled()).toEqual([]);
  });

  test('it is the mail whose menu was opened, where several stand open', async () => {
    const two = pages.docked({ number: 1, to: [BRUNO] }) + pages.docked({ number: 2, to: [ANNA] });
    await watch(pages.threadPage({ docked: two }));
    await on('[data-compose-id="1"] [g_editable]').click();
    await on('[data-compose-id="2"] .hG').click();
    await on('#later').click();
    await on('#preset').click();
    expect(await told()).toMatchObject([{ outcome: 'scheduled', to: [ANNA] }]);
  });
});

describe('a draft is discarded', () => {
  test('by its button', async () => {
    await watch(docked());
    await on('.oh').click();
    expect(await told()).toMatchObject([{ outcome: 'discarded', composeId: draft }]);
  });

  test('by its keys', async () => {
    await watch(docked());
    await on('[g_editable]').click();
    await writer.page.keyboard.press('Control+Shift+D');
    expect(await told()).toMatchObject([{ outcome: 'discarded' }]);
  });
});

describe('a message comes back', () => {
  test.each([
    ['sent', '.aoO'],
    ['discarded', '.oh'],
  ])('after it was %s, by Undo: under the name by which it left', async (outcome, button) => {
    await watch(docked());
    await on(button).click();
    await told(1);
    await on('#link_undo').click();
    expect(await told(2)).toMatchObject([
      { outcome, composeId: draft },
      { outcome: 'undone', composeId: draft, to: [ANNA] },
    ]);
    expect(await settled()).toHaveLength(2);
  });

  test('also with a new draft, where it is the same mail', async () => {
    await watch(docked());
    await on('.aoO').click();
    await told(1);
    await writer.page.evaluate(
      (html) => {
        const link = document.getElementById('link_undo');
        const bare = link?.cloneNode(true) as HTMLElement;
        link?.replaceWith(bare);
        bare.addEventListener('click', () => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          setTimeout(() => document.body.append(...parsed.body.children), 100);
        });
      },
      pages.docked({ to: [ANNA], subject: 'Le lampade', draft: '#msg-a:r9' }),
    );
    await on('#link_undo').click();
    expect(await told(2)).toMatchObject([
      { outcome: 'sent' },
      { outcome: 'undone', composeId: draft },
    ]);
  });

  test('and can then be sent once more', async () => {
    await watch(docked());
    await on('.aoO').click();
    await told(1);
    await on('#link_undo').click();
    await told(2);
    await on('.aoO').click();
    const all = await told(3);
    expect(all.map(({ outcome }) => outcome)).toEqual(['sent', 'undone', 'sent']);
  });

  test('Undo of something else brings nothing back', async () => {
    await watch(docked());
    await on('.aoO').click();
    await told(1);
    await writer.page.evaluate(
      (html) => {
        const link = document.getElementById('link_undo');
        const bare = link?.cloneNode(true) as HTMLElement;
        link?.replaceWith(bare);
        bare.addEventListener('click', () => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          document.body.append(...parsed.body.children);
        });
      },
      pages.docked({ number: 2, to: [BRUNO] }),
    );
    await on('#link_undo').click();
    expect(await settled()).toEqual(['sent']);
  });

  test('the caret in another mail brings nothing back', async () => {
    const two = pages.docked({ number: 1, to: [ANNA] }) + pages.docked({ number: 2, to: [ANNA] });
    await watch(pages.threadPage({ docked: two }));
    await on('[data-compose-id="1"] .aoO').click();
    await told(1);
    await on('[data-compose-id="2"] [g_editable]').click();
    expect(await settled()).toEqual(['sent']);
  });
});

describe('what it costs', () => {
  const watchCounting = async (html: string) => {
    await writer.open(html);
    await writer.page.evaluate(() => {
      const counted = { observed: 0 };
      class Counting extends MutationObserver {
        override observe(...args: Parameters<MutationObserver['observe']>) {
          counted.observed += 1;
          super.observe(...args);
        }
      }
      Object.assign(globalThis, { counted, MutationObserver: Counting });
      (
        globalThis as never as { premura: { watchSending: (...args: unknown[]) => void } }
      ).premura.watchSending(document, () => {}, new AbortController().signal);
    });
  };
  const observed = () =>
    writer.page.evaluate(
      () => (globalThis as never as { counted: { observed: number } }).counted.observed,
    );
  /** The kinds of events that are heard on one object of the page. */
  const heardOn = async (expression: string): Promise<string[]> => {
    const session = await writer.page.context().newCDPSession(writer.page);
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    await session.detach();
    return listeners.map(({ type }) => type).toSorted();
  };

  test('no key is heard outside of a compose, and nothing observed before a deed', async () => {
    await watchCounting(docked());
    await on('[g_editable]').click();
    await writer.page.keyboard.type('Ciao Anna');
    await on('#elsewhere').click();
    expect(await heardOn('document')).toEqual(['click', 'focusin', 'mousedown']);
    expect(await heardOn('window')).toEqual(['pagehide']);
    expect(await heardOn('document.querySelector(".M9")')).toEqual(['keydown']);
    expect(await observed()).toBe(0);
  });

  test('a press on Send is followed until the mail has left', async () => {
    await watchCounting(docked());
    await on('.aoO').click();
    expect(await observed()).toBe(1);
  });
});
