// @vitest-environment node
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWriter, type Writer } from '../theWriter';
import * as pages from './composePages';

const THREAD = '19aa0c4e1b2d3f40';
const ANNA = 'anna@vetreriaconti.example';
const opening = 'Ciao Anna,\n\nGrazie della telefonata di oggi.';
const close = 'Ne tengo conto. A presto.\n\nMarta';
const signature =
  '<div class="gmail_signature" data-smartmail="gmail_signature">-- <br>Marta Neri</div>';
const quotation =
  '<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">Il 3 nov Anna ha scritto:<br></div><blockquote class="gmail_quote">Ciao Marta</blockquote></div>';

/** The inline reply as Gmail draws it: its thread in `lts`, an empty line, signature, quotation. */
const reply = (
  words: string,
  lts = THREAD,
) => `<div class="ip"><div role="region" class="aoI" data-compose-id="1">
  <input type="hidden" name="lts" value="${lts}"><input name="subjectbox" style="width:0;height:0">
  <div class="Am Al editable LW-avf" contenteditable="true" role="textbox" g_editable="true" aria-multiline="true">${words}</div>
  <table class="IZ"><tr><td class="Up"><div><div class="T-I J-J5-Ji aoO v7" role="button" tabindex="1">Invia</div></div></td></tr></table></div></div>`;

const thread = (
  inner: string,
  dir = 'ltr',
) => `<body dir="${dir}"><div><div role="main" class="nH"><div class="nH a98 iY">
  <div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:1" data-legacy-thread-id="${THREAD}">Montaggio</h2></div>
  <div role="list"><div role="listitem" class="h7"><div class="adn ads" data-legacy-message-id="19aa0c4e1b2d3f41">
  <h3 class="iw"><span class="gD" email="anna@vetreriaconti.example" name="Anna Conti">Anna Conti</span></h3>
  <div class="ii gt"><div class="a3s">Ciao Marta</div></div></div></div></div>
  <div class="amn"><span class="ams bkH" role="link" tabindex="0">Rispondi</span></div>${inner}</div></div></div></body>`;

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
});
afterAll(() => writer.close());

const insert = (threadId = THREAD, text = { opening, close }, contact = ANNA) =>
  writer.page.evaluate(
    ({ target, text: words }) =>
      (
        globalThis as never as { premura: { insertReply: (...args: unknown[]) => Promise<string> } }
      ).premura.insertReply(document, target, words),
    { target: { threadId, contact }, text },
  );
const written = () => writer.page.locator('[g_editable]').innerText();
const lines = async () =>
  (await written())
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
    .split('\n');
const empty = `<div dir="ltr"><br></div><br>${signature}${quotation}`;

describe('into an open, empty reply', () => {
  test('the text stands before signature and quotation, both untouched', async () => {
    await writer.open(thread(reply(empty)));
    expect(await insert()).toBe('inserted');
    const text = await written();
    expect(text.indexOf('Grazie della telefonata')).toBeLessThan(text.indexOf('Marta Neri'));
    expect(text.indexOf('A presto.')).toBeLessThan(text.indexOf('Marta Neri'));
    expect(text.indexOf('Marta Neri')).toBeLessThan(text.indexOf('Anna ha scritto'));
    expect(await writer.page.locator('.gmail_signature').innerText()).toBe('--\nMarta Neri');
    expect(await writer.page.locator('.gmail_quote_container').count()).toBe(1);
  });

  test('the caret stands on the empty line of the middle', async () => {
    await writer.open(thread(reply(empty)));
    await insert();
    await writer.page.keyboard.type('Il forno arriva a febbraio.');
    const all = await lines();
    const middle = all.indexOf('Il forno arriva a febbraio.');
    expect(all[middle - 1]).toBe('Grazie della telefonata di oggi.');
    expect(all[middle + 1]).toBe('Ne tengo conto. A presto.');
  });

  test('the draft code hears of it by input events', async () => {
    await writer.open(thread(reply(empty)));
    await writer.page.evaluate(() => {
      document.addEventListener('input', () => (document.body.dataset['heard'] = 'yes'));
    });
    await insert();
    expect(await writer.page.locator('body').getAttribute('data-heard')).toBe('yes');
  });

  test('one undo brings back the reply as it was', async () => {
    await writer.open(thread(reply(empty)));
    const before = await written();
    await insert();
    await writer.page.keyboard.press('Control+z');
    expect(await written()).toBe(before);
    expect(await writer.page.locator('.gmail_signature').count()).toBe(1);
  });

  test('a second time nothing is doubled', async () => {
    await writer.open(thread(reply(empty)));
    await insert();
    const once = await written();
    expect(await insert()).toBe('already-there');
    expect(await written()).toBe(once);
  });

  test('nor where the user has changed the greeting meanwhile', async () => {
    await writer.open(thread(reply(empty)));
    await insert();
    const changed = { opening: opening.replace('Ciao Anna', 'Cara Anna'), close };
    expect(await insert(THREAD, changed)).toBe('already-there');
  });

  test('the same thanks of an older mail, quoted below, do not count', async () => {
    const quoted = `<div class="gmail_quote"><blockquote class="gmail_quote">${opening}<br>${close}</blockquote></div>`;
    await writer.open(thread(reply(`<div><br></div>${signature}${quoted}`)));
    expect(await insert()).toBe('inserted');
  });

  test.each([
    ['without signature and quotation', '<br>'],
    ['with nothing at all in it', ''],
    ['with a bare line break before the signature', `<br><br>${signature}`],
    ['whose quotation is folded away', `<div dir="ltr"><br></div>${signature}`],
    ['with no line before the signature', signature],
    [
      'with one line break before the signature',
      `<br><span class="gmail_signature_prefix">-- </span><br>${signature}`,
    ],
    [
      'wrapped whole, with no line before the signature',
      `<div dir="ltr"><span class="gmail_signature_prefix">-- </span><br>${signature}</div>`,
    ],
  ])('%s it is whole', async (_what, inner) => {
    await writer.open(thread(reply(inner)));
    expect(await insert()).toBe('inserted');
    expect(
      await writer.page
        .locator('.gmail_signature_prefix, .gmail_signature')
        .filter({ hasText: 'Grazie' })
        .count(),
    ).toBe(0);
    const all = (await lines()).filter((line) => line.trim() !== '');
    expect(all.slice(0, 4)).toEqual([
      'Ciao Anna,',
      'Grazie della telefonata di oggi.',
      'Ne tengo conto. A presto.',
      'Marta',
    ]);
  });

  test('right to left pages take it as well', async () => {
    await writer.open(thread(reply(empty), 'rtl'));
    expect(await insert()).toBe('inserted');
    expect(await written()).toContain('Grazie della telefonata');
  });

  test('the text is text: markup in a name makes no elements', async () => {
    await writer.open(thread(reply(empty)));
    await insert(THREAD, { opening: 'Ciao <img src=x>,', close });
    expect(await writer.page.locator('[g_editable] img').count()).toBe(0);
    expect(await written()).toContain('Ciao <img src=x>,');
  });
});

describe('into a reply with words of the user', () => {
  const prefixed = `<span class="gmail_signature_prefix">-- </span><br>${signature}`;
  /** What the reader of the mail will see, line by line, without the empty ones. */
  const shown = async () =>
    (await written())
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');

  test.each([
    [
      'in a draft that Gmail has opened again',
      `<div dir="ltr"><div>Parole mie.</div><div><br></div>${prefixed}</div><br>${quotation}`,
    ],
    ['as bare text', `Parole mie.<br>${prefixed}${quotation}`],
    ['that end in bold', `<div dir="ltr"><b>Parole mie.</b></div>${prefixed}`],
    [
      'that end in a link',
      `<div dir="ltr"><a href="https://neri.example">Parole mie.</a></div>${prefixed}`,
    ],
    ['that end in a list', `<div dir="ltr"><ul><li>Parole mie.</li></ul></div>${prefixed}`],
    [
      'that end in a table',
      `<table><tbody><tr><td>Parole mie.</td></tr></tbody></table>${prefixed}`,
    ],
  ])('%s they come first, then ours, plain, then the signature', async (_how, inner) => {
    await writer.open(thread(reply(inner)));
    expect(await insert()).toBe('inserted');
    await writer.page.keyboard.type('In mezzo.');
    expect((await shown()).slice(0, 7)).toEqual([
      'Parole mie.',
      'Ciao Anna,',
      'Grazie della telefonata di oggi.',
      'In mezzo.',
      'Ne tengo conto. A presto.',
      'Marta',
      '--',
    ]);
    const around = await writer.page.evaluate(() => {
      const { focusNode } = getSelection() ?? {};
      return ['b', 'a', 'li', 'td', '.gmail_signature'].filter((one) =>
        focusNode?.parentElement?.closest(one),
      );
    });
    expect(around).toEqual([]);
    expect(await writer.page.locator('.gmail_signature_prefix').innerText()).toBe('--');
  });

  test('without a signature they come first as well', async () => {
    await writer.open(thread(reply('<br>')));
    await writer.page.locator('[g_editable]').click();
    await writer.page.keyboard.type('Parole mie.');
    const before = await written();
    expect(await insert()).toBe('inserted');
    expect((await shown()).slice(0, 2)).toEqual(['Parole mie.', 'Ciao Anna,']);
    await writer.page.keyboard.press('Control+z');
    expect(await written()).toBe(before);
  });

  test('a picture is a word of theirs too', async () => {
    await writer.open(thread(reply(`<div dir="ltr"><img alt="" src="data:,"></div>${prefixed}`)));
    await insert();
    const order = await writer.page.evaluate(() => {
      const img = document.querySelector('[g_editable] img');
      const ours = [...document.querySelectorAll('[g_editable] div')].find(
        (one) => one.textContent === 'Ciao Anna,',
      );
      return img && ours && img.compareDocumentPosition(ours) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(order).toBeTruthy();
  });

  test('one undo takes ours away and leaves theirs, also what was just typed', async () => {
    await writer.open(thread(reply(empty)));
    await writer.page.locator('[g_editable] > div').first().click();
    await writer.page.keyboard.type('Parole mie.');
    const before = await written();
    await insert();
    await writer.page.keyboard.press('Control+z');
    expect(await written()).toBe(before);
  });

  test('they stay whole, ours come after them', async () => {
    const draft = `<div dir="ltr">Ti mando il disegno.</div><div dir="ltr">Due righe mie.</div><br>${signature}${quotation}`;
    await writer.open(thread(reply(draft)));
    expect(await insert()).toBe('inserted');
    const text = await written();
    expect(text.startsWith('Ti mando il disegno.\nDue righe mie.\n')).toBe(true);
    expect(text.indexOf('Due righe mie.')).toBeLessThan(text.indexOf('Ciao Anna,'));
    expect(text.indexOf('A presto.')).toBeLessThan(text.indexOf('Marta Neri'));
  });
});

describe('where it may not be written', () => {
  test('a reply of another thread is left alone', async () => {
    await writer.open(thread(reply(empty, '19aa0c4e1b2d0000')));
    const before = await written();
    expect(await insert()).toBe('other-thread');
    expect(await written()).toBe(before);
  });

  test('nor where another thread was opened while Gmail drew the reply', async () => {
    await writer.open(thread('<div id="place"></div>'));
    await writer.page.evaluate(
      (html) => {
        document.getElementsByClassName('bkH')[0]?.addEventListener('click', () => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          setTimeout(() => {
            document
              .getElementsByClassName('hP')[0]
              ?.setAttribute('data-legacy-thread-id', '19aa0c4e1b2d0000');
            document
              .getElementsByClassName('hP')[0]
              ?.setAttribute('data-thread-perm-id', 'thread-f:1848800000000000000');
            document.getElementById('place')?.append(...parsed.body.children);
          }, 80);
        });
      },
      reply(empty, ''),
    );
    expect(await insert()).toBe('other-thread');
    expect(await written()).not.toContain('Grazie');
  });

  test('another thread gets no reply opened', async () => {
    await writer.open(thread(''));
    await writer.page.evaluate(() => {
      document
        .getElementsByClassName('bkH')[0]
        ?.addEventListener('click', () => (document.body.dataset['pressed'] = 'yes'));
    });
    expect(await insert('19aa0c4e1b2d0000')).toBe('other-thread');
    expect(await writer.page.locator('body').getAttribute('data-pressed')).toBeNull();
  });

  test('a reply box that never comes is told', async () => {
    await writer.open(thread(''));
    expect(await insert()).toBe('no-reply-box');
  }, 10_000);

  test('an editor that stands in a mail is none', async () => {
    const forged = thread('').replace('Ciao Marta', reply(empty));
    await writer.open(forged);
    expect(await insert()).toBe('no-reply-box');
  }, 10_000);
});

describe('where no reply is open', () => {
  test('it is opened by its button, whenever Gmail draws it', async () => {
    await writer.open(thread('<div id="place"></div>'));
    await writer.page.evaluate((html) => {
      document.getElementsByClassName('bkH')[0]?.addEventListener('click', () => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        setTimeout(() => document.getElementById('place')?.append(...parsed.body.children), 80);
      });
    }, reply(empty));
    expect(await insert()).toBe('inserted');
    expect(await written()).toContain('Grazie della telefonata');
  });
});

describe('a middle that was left empty', () => {
  const send = () => writer.page.locator('.aoO').click();

  test('closes up when the user sends', async () => {
    await writer.open(thread(reply(empty)));
    await insert();
    await send();
    const all = await lines();
    const last = all.indexOf('Grazie della telefonata di oggi.');
    expect(all[last + 1]).toBe('Ne tengo conto. A presto.');
  });

  test('closes up with Ctrl and Enter', async () => {
    await writer.open(thread(reply(empty)));
    await insert();
    await writer.page.keyboard.press('Control+Enter');
    const all = await lines();
    expect(all[all.indexOf('Grazie della telefonata di oggi.') + 1]).toBe(
      'Ne tengo conto. A presto.',
    );
  });

  test.each([
    ['in the middle of a page', { below: '3000px', css: '' }],
    ['at the foot of a page', { below: '0', css: '' }],
    ['in a box that is higher than its text', { below: '3000px', css: 'min-height: 600px' }],
    ['in a box of its own height', { below: '0', css: 'height: 120px; overflow: auto' }],
  ])('%s leaves Send under the mouse: one press sends', async (_where, look) => {
    await writer.open(thread(reply(empty)));
    await writer.page.evaluate(({ below, css }) => {
      document.body.style.padding = `600px 0 ${below}`;
      document.getElementsByClassName('editable')[0]?.setAttribute('style', css);
      const { dataset } = document.documentElement;
      const button = document.getElementsByClassName('aoO')[0];
      button?.addEventListener('click', () => (dataset['sent'] = 'once'));
    }, look);
    await insert();
    await writer.page.locator('.aoO').scrollIntoViewIfNeeded();
    if (look.below === '0') await writer.page.evaluate(() => scrollTo(0, 99_999));
    const before = await writer.page.locator('.aoO').boundingBox();
    const all = await lines();
    await send();
    expect((await lines()).length).toBeLessThan(all.length);
    expect(await writer.page.locator('.aoO').boundingBox()).toEqual(before);
    expect(await writer.page.evaluate(() => document.documentElement.dataset['sent'])).toBe('once');
  });

  test('stays when it was filled', async () => {
    await writer.open(thread(reply(empty)));
    await insert();
    await writer.page.keyboard.type('Il forno arriva.');
    await send();
    expect(await lines()).toContain('Il forno arriva.');
  });

  test('stays when a picture fills it', async () => {
    await writer.open(thread(reply(empty)));
    await insert();
    await writer.page.evaluate(() =>
      document.execCommand('insertImage', false, 'data:image/gif;base64,R0lGODlhAQABAAAAACw='),
    );
    await send();
    expect(await writer.page.locator('[g_editable] img').count()).toBe(1);
  });

  test('closes up with the keyboard on Send', async () => {
    await writer.open(thread(reply(empty)));
    await insert();
    await writer.page.locator('.aoO').focus();
    await writer.page.keyboard.press('Enter');
    const all = await lines();
    expect(all[all.indexOf('Grazie della telefonata di oggi.') + 1]).toBe(
      'Ne tengo conto. A presto.',
    );
  });

  test('closes up in a draft of the user too', async () => {
    await writer.open(thread(reply(`<div dir="ltr">Parole mie.</div>${signature}`)));
    await insert();
    await send();
    const all = await lines();
    expect(all[all.indexOf('Grazie della telefonata di oggi.') + 1]).toBe(
      'Ne tengo conto. A presto.',
    );
  });

  test('a click that the page has made changes nothing', async () => {
    await writer.open(thread(reply(empty)));
    await insert();
    const before = await written();
    await writer.page.evaluate(() =>
      (document.getElementsByClassName('aoO')[0] as HTMLElement).click(),
    );
    expect(await written()).toBe(before);
  });
});

describe('with every form of compose', () => {
  const { ANNA: anna, BRUNO, OTHER_THREAD } = pages;
  const carla = 'carla@else.example';
  const inBox = (number: number) =>
    writer.page.locator(`[data-compose-id="${number}"] [g_editable]`).innerText();
  /** What Gmail would draw on its Reply, so that a press on it is seen. */
  const countPresses = () =>
    writer.page.evaluate(() => {
      const count = () => (document.body.dataset['pressed'] = 'yes');
      document.getElementsByClassName('bkH')[0]?.addEventListener('click', count);
    });
  const wasPressed = () => writer.page.locator('body').getAttribute('data-pressed');

  test.each(['new', 'classic'] as const)('a reply with %s rows takes it', async (rows) => {
    await writer.open(pages.threadPage({ inThread: pages.inline({ rows, to: [anna] }) }));
    expect(await insert()).toBe('inserted');
  });

  test('a reply that was popped out of its thread is its reply', async () => {
    const popped = pages.docked({ lts: THREAD, to: [anna], rm: '#msg-f:1', kind: 'reply' });
    await writer.open(pages.threadPage({ docked: popped }));
    await countPresses();
    expect(await insert()).toBe('inserted');
    expect(await wasPressed()).toBeNull();
    const text = await inBox(1);
    expect(text.indexOf('A presto.')).toBeLessThan(text.indexOf('Marta Neri'));
    expect(await insert()).toBe('already-there');
  });

  test('the reply in the thread comes before the one popped out', async () => {
    const popped = pages.docked({ number: 2, lts: THREAD, to: [anna] });
    const inThread = pages.inline({ number: 1, to: [anna] });
    await writer.open(pages.threadPage({ inThread, docked: popped }));
    expect(await insert()).toBe('inserted');
    expect(await inBox(1)).toContain('Grazie della telefonata');
    expect(await inBox(2)).not.toContain('Grazie');
  });

  test('one undo in a reply popped out brings it back as it was', async () => {
    await writer.open(pages.threadPage({ docked: pages.docked({ lts: THREAD, to: [anna] }) }));
    const before = await inBox(1);
    await insert();
    await writer.page.keyboard.press('Control+z');
    expect(await inBox(1)).toBe(before);
  });

  test('all whom a reply to all goes to stay in it', async () => {
    const inThread = pages.inline({ to: [anna], cc: [BRUNO, carla] });
    await writer.open(pages.threadPage({ inThread }));
    expect(await insert()).toBe('inserted');
    expect(await writer.page.locator('[data-hovercard-id]').count()).toBe(3);
  });

  test.each([
    ['whose button says so', { kind: 'forward', to: [carla] }],
    ['whose button is gone', { kind: null, to: [carla], words: `<br>${pages.forwarded}` }],
    ['to nobody yet, with nothing that names it', { kind: null, to: [], words: '<br>' }],
  ] as const)('a forward %s is not the reply, and stays as it is', async (_how, of) => {
    await writer.open(pages.threadPage({ inThread: pages.inline(of) }));
    await countPresses();
    const before = await inBox(1);
    expect(await insert()).toBe('no-reply-box');
    expect(await inBox(1)).toBe(before);
    expect(await wasPressed()).toBeNull();
  });

  test('a forward popped out of the thread is left alone while the reply is opened', async () => {
    const popped = pages.docked({ number: 2, lts: THREAD, kind: 'forward', to: [carla] });
    await writer.open(pages.threadPage({ inThread: '<div id="place"></div>', docked: popped }));
    await writer.page.evaluate(
      (html) => {
        document.getElementsByClassName('bkH')[0]?.addEventListener('click', () => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          setTimeout(() => document.getElementById('place')?.append(...parsed.body.children), 50);
        });
      },
      pages.inline({ to: [], kind: null }),
    );
    expect(await insert()).toBe('inserted');
    expect(await inBox(1)).toContain('Grazie della telefonata');
    expect(await inBox(2)).not.toContain('Grazie');
  });

  test.each([
    ['a new message to the same person', { to: [anna] }],
    ['a reply to the same person in another thread', { to: [anna], lts: OTHER_THREAD }],
  ])(
    '%s is never written into',
    async (_what, of) => {
      await writer.open(pages.threadPage({ docked: pages.docked(of) }));
      const before = await inBox(1);
      expect(await insert()).toBe('no-reply-box');
      expect(await inBox(1)).toBe(before);
    },
    10_000,
  );

  test('a reply that goes to a colleague of the thread is left alone', async () => {
    await writer.open(pages.threadPage({ inThread: pages.inline({ to: [BRUNO] }) }));
    const before = await inBox(1);
    expect(await insert()).toBe('other-thread');
    expect(await inBox(1)).toBe(before);
  });

  test('a reply to an address that the thread does not name goes to her own reply address', async () => {
    const to = ['risposte@vetreriaconti.example'];
    await writer.open(pages.threadPage({ inThread: pages.inline({ to }) }));
    expect(await insert()).toBe('inserted');
  });

  test('a reply that is folded away takes nothing', async () => {
    const inThread = pages.inline({ to: [anna] }).replace('class="Ar Au"', 'style="display:none"');
    await writer.open(pages.threadPage({ inThread }));
    expect(await insert()).toBe('no-reply-box');
  });
});
