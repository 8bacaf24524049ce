// @vitest-environment node
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWriter, type Writer } from '../theWriter';
import { gmailHabits } from './composeHabits';
import * as pages from './composePages';

const { ANNA, BRUNO, ME, THREAD } = pages;
const opening = 'Ciao Anna,\n\nCome va con le lampade?';
const close = 'A presto.\n\nMarta';
const wanted = { account: ME, to: ANNA, subject: 'Le lampade', text: { opening, close } };
const words = `<div><br></div>${pages.signature}`;

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
}, 60_000);
afterAll(() => writer.close());

const fill = (of: Partial<typeof wanted> = {}) =>
  writer.page.evaluate(
    (message) =>
      (
        globalThis as never as {
          premura: { fillNewMessage: (...args: unknown[]) => Promise<string> };
        }
      ).premura.fillNewMessage(document, message),
    { ...wanted, ...of },
  );
const box = (number = 1) => writer.page.locator(`[data-compose-id="${number}"] [g_editable]`);
const subject = () => writer.page.locator('input[name="subjectbox"]').inputValue();
const lines = async (number = 1) =>
  (await box(number).innerText())
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const whole = ['Ciao Anna,', 'Come va con le lampade?', 'A presto.', 'Marta', '--', 'Marta Neri'];
const inList = (below: string, account = ME) =>
  `<html><head><meta name="og-profile-acct" content="${account}"></head><body><div role="main"><table><tr class="zA"><td>riga</td></tr></table></div><div class="dw">${below}</div></body></html>`;

describe('a new message to exactly this person', () => {
  test.each([
    ['docked over a list', inList(pages.docked({ to: [ANNA], words }))],
    [
      'docked over an open thread',
      pages.threadPage({ docked: pages.docked({ to: [ANNA], words }) }),
    ],
    ['alone in its page', pages.alonePage({ to: [ANNA], words })],
    ['with the rows of before', inList(pages.docked({ rows: 'classic', to: [ANNA], words }))],
  ])('%s gets subject and text, before the signature', async (_where, html) => {
    await writer.open(html);
    expect(await fill()).toBe('inserted');
    expect(await subject()).toBe('Le lampade');
    expect(await lines()).toEqual(whole);
    await writer.page.keyboard.type('In mezzo.');
    expect((await lines())[2]).toBe('In mezzo.');
  });

  test('keeps a subject that stands there, and words of the user', async () => {
    const draft = `<div>Parole mie.</div>${pages.signature}`;
    await writer.open(inList(pages.docked({ to: [ANNA], subject: 'Il forno', words: draft })));
    expect(await fill()).toBe('inserted');
    expect(await subject()).toBe('Il forno');
    expect((await lines()).slice(0, 2)).toEqual(['Parole mie.', 'Ciao Anna,']);
  });

  test('takes it once', async () => {
    await writer.open(inList(pages.docked({ to: [ANNA], words })));
    await fill();
    expect(await fill()).toBe('already-there');
    expect(await lines()).toEqual(whole);
  });

  test('is saved by Gmail, which hears of subject and text', async () => {
    await writer.open(inList(pages.docked({ to: [ANNA], words })));
    await writer.page.evaluate(() => {
      document.addEventListener('input', ({ target }) => {
        const name = target instanceof HTMLInputElement ? 'subject' : 'text';
        document.body.dataset[name] = 'heard';
      });
    });
    await fill();
    expect(await writer.page.locator('body').getAttribute('data-subject')).toBe('heard');
    expect(await writer.page.locator('body').getAttribute('data-text')).toBe('heard');
  });

  test('is found among other composes, which stay as they are', async () => {
    const others =
      pages.docked({ number: 2, to: [BRUNO], words }) +
      pages.docked({ number: 3, to: [ANNA], lts: THREAD, rm: '#msg-f:1', kind: 'reply' });
    const before = pages.docked({ number: 1, to: [ANNA], words }) + others;
    await writer.open(inList(before));
    const seen = [await box(2).innerText(), await box(3).innerText()];
    expect(await fill()).toBe('inserted');
    expect(await lines()).toEqual(whole);
    expect([await box(2).innerText(), await box(3).innerText()]).toEqual(seen);
  });
});

describe('nothing is put in', () => {
  test.each([
    ['to somebody else', 'other-person', { to: [BRUNO] }],
    ['to one more', 'other-person', { to: [ANNA, BRUNO] }],
    ['with one more in copy', 'other-person', { to: [ANNA], cc: [BRUNO] }],
    ['to nobody yet', 'other-person', { to: [] }],
    ['whose recipients cannot be read', 'other-person', { rows: 'none' }],
    ['that answers her in a thread', 'no-compose', { to: [ANNA], lts: THREAD, rm: '#msg-f:1' }],
    ['that answers her, as only one field says', 'no-compose', { to: [ANNA], rm: '#msg-f:1' }],
  ] as const)('into a mail %s', async (_what, outcome, of) => {
    await writer.open(inList(pages.docked({ ...of, words })));
    const before = await box().innerText();
    expect(await fill()).toBe(outcome);
    expect(await box().innerText()).toBe(before);
    expect(await subject()).toBe('');
  });

  test.each([
    [
      'shows another account',
      inList(pages.docked({ to: [ANNA], words }), 'altra@nerilighting.example'),
    ],
    [
      'is alone and of another account',
      pages.alonePage({ to: [ANNA], words }, 'altra@neri.example'),
    ],
    ['does not tell whose it is', `<body>${pages.docked({ to: [ANNA], words })}</body>`],
  ])('where the page %s', async (_what, html) => {
    await writer.open(html);
    expect(await fill()).toBe('other-person');
    expect(await subject()).toBe('');
    expect(await lines()).toEqual(['--', 'Marta Neri']);
  });

  test('where no mail is being written', async () => {
    await writer.open(inList(''));
    expect(await fill()).toBe('no-compose');
  });
});

describe('the empty middle', () => {
  const afterOpening = async () => {
    const all = (await box().innerText())
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim()
      .split('\n');
    return all[all.indexOf('Come va con le lampade?') + 1];
  };
  const press = (selector: string) => writer.page.locator(selector).click();
  /** The mail stays where it is, so that it can be looked at. */
  const open = async (html: string) => {
    await writer.open(html);
    await writer.page.evaluate(gmailHabits, { leavesAfter: 60_000 });
    expect(await fill()).toBe('inserted');
    expect(await afterOpening()).toBe('');
  };

  test('of a new message closes up when it is sent', async () => {
    await open(inList(pages.docked({ to: [ANNA], words })));
    await press('.aoO');
    expect(await afterOpening()).toBe('A presto.');
  });

  test('closes up when it is scheduled, for a time offered or one’s own', async () => {
    for (const choice of [['#preset'], ['#own', '#ok']]) {
      await open(inList(pages.docked({ to: [ANNA], words })));
      await press('.hG');
      await press('#later');
      expect(await afterOpening()).toBe('');
      for (const step of choice) await press(step);
      expect(await afterOpening()).toBe('A presto.');
    }
  });

  test('stays while the user thinks better of it', async () => {
    await open(inList(pages.docked({ to: [ANNA], words })));
    await press('.hG');
    await press('#later');
    await press('#own');
    await writer.page.locator('#time').pressSequentially('8 15');
    await press('#cancel');
    expect(await afterOpening()).toBe('');
    await press('.aoO');
    expect(await afterOpening()).toBe('A presto.');
  });

  test('closes up in a compose alone in its page, with "send and archive" too', async () => {
    await open(pages.alonePage({ to: [ANNA], words }));
    await press('.Uo');
    expect(await afterOpening()).toBe('A presto.');
  });

  test('closes up where Gmail has drawn the mail anew meanwhile', async () => {
    await open(inList(pages.docked({ to: [ANNA], words })));
    await writer.page.evaluate(() => {
      const home = document.getElementsByClassName('Hd')[0];
      home?.replaceWith(home.cloneNode(true));
    });
    await press('.aoO');
    expect(await afterOpening()).toBe('A presto.');
  });

  test('of another mail is not touched', async () => {
    const other = pages.docked({
      number: 2,
      to: [BRUNO],
      words: '<div>Uno</div><div><br></div><div>Due</div>',
    });
    await open(inList(pages.docked({ to: [ANNA], words }) + other));
    const before = await box(2).innerText();
    await press('[data-compose-id="2"] .aoO');
    expect(await box(2).innerText()).toBe(before);
    expect(await box(2).locator('> div').count()).toBe(3);
    expect(await afterOpening()).toBe('');
  });
});

describe('a new message by address', () => {
  const wait = async (html: string) => {
    await writer.open(html);
    await writer.page.evaluate(() => {
      const ready: unknown[] = [];
      Object.assign(globalThis, { ready });
      (
        globalThis as never as { premura: { awaitNewMessage: (...args: unknown[]) => void } }
      ).premura.awaitNewMessage(
        document,
        (message: unknown) => ready.push(message),
        new AbortController().signal,
      );
    });
  };
  const ready = () =>
    writer.page.evaluate(() => (globalThis as never as { ready: unknown[] }).ready);
  const draw = (html: string) =>
    writer.page.evaluate((drawn) => {
      const parsed = new DOMParser().parseFromString(drawn, 'text/html');
      document.body.append(...parsed.body.children);
    }, html);

  test('is told once its recipients stand there, and whose mailbox it is', async () => {
    await wait('<html><head><title></title></head><body class="xE xp"></body></html>');
    expect(await ready()).toEqual([]);
    await draw(pages.compose({ to: [] }));
    expect(await ready()).toEqual([]);
    await writer.page.evaluate((address) => {
      const chip = document.createElement('div');
      chip.setAttribute('role', 'option');
      chip.dataset['hovercardId'] = address;
      chip.dataset['name'] = '';
      document.getElementsByClassName('anm')[0]?.append(chip);
    }, ANNA);
    await writer.page.waitForTimeout(100);
    expect(await ready()).toEqual([]);
    await writer.page.evaluate((own) => (document.title = `Scrivi - ${own} - Gmail`), ME);
    await expect.poll(ready).toEqual([{ account: ME, to: [ANNA] }]);
    await draw(pages.docked({ number: 2, to: [BRUNO] }));
    expect(await ready()).toEqual([{ account: ME, to: [ANNA] }]);
  });

  test('is told at once where it stands there', async () => {
    await wait(pages.alonePage({ to: [ANNA] }));
    expect(await ready()).toEqual([{ account: ME, to: [ANNA] }]);
  });

  test('a compose that the user opens is none', async () => {
    await wait(inList(''));
    await draw(pages.docked({ to: [ANNA] }));
    expect(await ready()).toEqual([]);
  });
});
