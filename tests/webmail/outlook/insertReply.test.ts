// @vitest-environment node
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWriter, type Writer } from '../theWriter';
import * as pages from './composePages';

const { ANNA, BRUNO, THREAD, OTHER_THREAD, byAddress, byName } = pages;
const opening = 'Ciao Anna,\n\nGrazie della telefonata di oggi.';
const close = 'Ne tengo conto. A presto.\n\nMarta';

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter('webmail/outlook/outlook.ts');
}, 60_000);
afterAll(() => writer.close());

const insert = (
  threadId = THREAD,
  text = { opening, close },
  who: { readonly name?: string } = {},
) =>
  writer.page.evaluate(
    ({ target, text: words }) =>
      (
        globalThis as never as { premura: { insertReply: (...args: unknown[]) => Promise<string> } }
      ).premura.insertReply(document, target, words),
    { target: { threadId, contact: ANNA, ...who }, text },
  );
const on = (selector: string) => writer.page.locator(selector);
const written = () => on('.editor').innerText();
const lines = async () =>
  (await written())
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
const inThread = (of: pages.ComposeOf = {}) => pages.threadPage({ inThread: pages.compose(of) });

/** What Outlook draws when "Reply" is pressed in a message: each message has a reply of its own. */
async function drawsOnReply(replies: Readonly<Record<string, string>>, wait = 80): Promise<void> {
  await writer.page.evaluate(
    ({ all, after }) => {
      document.addEventListener('click', ({ target }) => {
        const card = target instanceof Element ? target.closest('.reply')?.closest('.card') : null;
        const html = all[card?.id ?? ''];
        if (html === undefined) return;
        document.body.dataset['pressed'] = `${document.body.dataset['pressed'] ?? ''}${card?.id}`;
        setTimeout(() => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          document.getElementById('cards')?.prepend(...parsed.body.children);
        }, after);
      });
    },
    { all: replies, after: wait },
  );
}

describe('into an open, empty reply', () => {
  test('the text stands before signature and quotation, both untouched', async () => {
    await writer.open(inThread());
    expect(await insert()).toBe('inserted');
    const all = await lines();
    expect(all.slice(0, 6)).toEqual([
      'Ciao Anna,',
      'Grazie della telefonata di oggi.',
      'Ne tengo conto. A presto.',
      'Marta',
      'Marta Neri',
      `Da: Anna Conti <${ANNA}>`,
    ]);
    expect(await on('#Signature').innerText()).toBe('Marta Neri');
    expect(await on('#appendonsend, hr, #divRplyFwdMsg').count()).toBe(3);
  });

  test('each of its lines is one of Outlook’s own, in the font of the mail', async () => {
    await writer.open(inThread());
    await insert();
    const styles = await writer.page.evaluate(() =>
      [...document.querySelectorAll('.editor > div')]
        .filter((one) => /Grazie|A presto|Ciao Anna/u.test(one.textContent))
        .map((one) => `${one.className} ${one.getAttribute('style')?.includes('Aptos')}`),
    );
    expect(new Set(styles)).toEqual(new Set(['elementToProof true']));
  });

  test('the caret stands on the empty line of the middle', async () => {
    await writer.open(inThread());
    await insert();
    await writer.page.keyboard.type('Il forno arriva a febbraio.');
    const all = await lines();
    const middle = all.indexOf('Il forno arriva a febbraio.');
    expect(all[middle - 1]).toBe('Grazie della telefonata di oggi.');
    expect(all[middle + 1]).toBe('Ne tengo conto. A presto.');
  });

  test('the draft code hears of it by input events', async () => {
    await writer.open(inThread());
    await writer.page.evaluate(() => {
      document.addEventListener('input', () => (document.body.dataset['heard'] = 'yes'));
    });
    await insert();
    expect(await on('body').getAttribute('data-heard')).toBe('yes');
  });

  test('one undo brings back the reply as it was', async () => {
    await writer.open(inThread());
    const before = await written();
    await insert();
    await writer.page.keyboard.press('Control+z');
    expect(await written()).toBe(before);
    expect(await on('#Signature').count()).toBe(1);
  });

  test('a second time nothing is doubled', async () => {
    await writer.open(inThread());
    await insert();
    const once = await written();
    expect(await insert()).toBe('already-there');
    expect(await written()).toBe(once);
  });

  test('the same thanks of an older mail, quoted below, do not count', async () => {
    const quoted = pages.quotation.replace('Ciao Marta', `${opening}<br>${close}`);
    await writer.open(inThread({ words: `${pages.line('')}${quoted}` }));
    expect(await insert()).toBe('inserted');
  });

  test.each([
    ['without signature and quotation', pages.line('')],
    ['with nothing at all in it', ''],
    ['with no line before the signature', `${pages.signature}${pages.quotation}`],
    ['with no line before the quotation', pages.quotation],
    [
      'with the rule and no mark before it',
      `${pages.line('')}${pages.quotation.replace('<div id="appendonsend"></div>', '')}`,
    ],
    ['within one line of the editor’s own', pages.emptyNew],
    [
      'whose quotation is folded away',
      `${pages.line('')}${pages.signature}<button contenteditable="false">···</button>`,
    ],
  ])('%s it is whole', async (_what, words) => {
    await writer.open(inThread({ words }));
    expect(await insert()).toBe('inserted');
    expect((await lines()).slice(0, 4)).toEqual([
      'Ciao Anna,',
      'Grazie della telefonata di oggi.',
      'Ne tengo conto. A presto.',
      'Marta',
    ]);
    expect(await on('#Signature, #divRplyFwdMsg').filter({ hasText: 'Grazie' }).count()).toBe(0);
  });

  test('words of the user come first', async () => {
    await writer.open(inThread({ words: `${pages.line('Parole mie.')}${pages.empty}` }));
    expect(await insert()).toBe('inserted');
    expect((await lines()).slice(0, 2)).toEqual(['Parole mie.', 'Ciao Anna,']);
  });

  test('right to left pages take it as well', async () => {
    const html = pages.threadPage({ lang: 'he', dir: 'rtl', inThread: pages.compose() });
    await writer.open(html);
    expect(await insert()).toBe('inserted');
  });

  test('the text is text: markup in a name makes no elements', async () => {
    await writer.open(inThread());
    await insert(THREAD, { opening: 'Ciao <img src=x>,', close });
    expect(await on('.editor img').count()).toBe(0);
  });

  test('also where Send stands beside what holds the editor', async () => {
    await writer.open(inThread({ isSplit: true }));
    expect(await insert()).toBe('inserted');
  });
});

describe('whose reply it is', () => {
  test('a name alone counts, where the conversation gives its address', async () => {
    await writer.open(inThread({ to: [byName('Anna Conti')] }));
    expect(await insert()).toBe('inserted');
  });

  test('in another order too', async () => {
    await writer.open(inThread({ to: [byName('Conti, Anna')] }));
    expect(await insert()).toBe('inserted');
  });

  test.each([
    ['a colleague of hers', [byAddress(BRUNO, 'Bruno Testa')]],
    [
      'somebody whom the conversation does not name: it may be a forward',
      [byAddress('x@else.example')],
    ],
    ['another name', [byName('Bruno Testa')]],
    ['nobody yet', []],
  ])(
    'a reply to %s is left alone',
    async (_whom, to) => {
      await writer.open(inThread({ to }));
      const before = await written();
      expect(await insert()).not.toBe('inserted');
      expect(await written()).toBe(before);
    },
    10_000,
  );

  test('a name that two addresses have is nobody’s', async () => {
    const other = pages.message({
      key: 'QAEC',
      shown: `Anna Conti &lt;anna@else.example&gt;`,
      at: 'lun 02/11/2026 10:12',
    });
    await writer.open(
      pages.threadPage({
        messages: other + pages.message(),
        inThread: pages.compose({ to: [byName('Anna Conti')], words: pages.line('') }),
      }),
    );
    expect(await insert()).toBe('other-thread');
  });

  describe('where the page gives her name only', () => {
    const byNameOnly = (...others: readonly string[]) =>
      pages
        .threadPage({
          messages: [...others, pages.message({ shown: 'Anna Conti' })].join(''),
          inThread: pages.compose({ to: [byName('Anna Conti')], words: pages.line('') }),
        })
        .replace(` title="${ANNA}"`, '');

    test('it is hers where the user has said so', async () => {
      await writer.open(byNameOnly());
      expect(await insert(THREAD, undefined, { name: 'Anna Conti' })).toBe('inserted');
    });

    test('and nobody’s where nobody has', async () => {
      await writer.open(byNameOnly());
      expect(await insert()).toBe('other-thread');
      expect(await insert(THREAD, undefined, { name: 'Bruno Testa' })).toBe('other-thread');
    });

    test('nor where the conversation gives it another address', async () => {
      const other = pages.message({
        key: 'QAEC',
        shown: 'Anna Conti &lt;anna@else.example&gt;',
        at: 'lun 02/11/2026 10:12',
      });
      await writer.open(byNameOnly(other));
      expect(await insert(THREAD, undefined, { name: 'Anna Conti' })).toBe('other-thread');
    });
  });
});

describe('where it may not be written', () => {
  test('another conversation gets no reply opened', async () => {
    await writer.open(pages.threadPage());
    await drawsOnReply({ card_QAEA: pages.compose() });
    expect(await insert(OTHER_THREAD)).toBe('other-thread');
    expect(await on('body').getAttribute('data-pressed')).toBeNull();
  });

  test('nor one that was opened while Outlook drew the reply', async () => {
    await writer.open(pages.threadPage());
    await drawsOnReply({ card_QAEA: pages.compose() });
    await writer.page.evaluate((id) => {
      document.addEventListener('click', () =>
        document.querySelector('[data-convid]')?.setAttribute('data-convid', id),
      );
    }, OTHER_THREAD);
    expect(await insert()).toBe('other-thread');
    expect(await written()).not.toContain('Grazie');
  });

  test.each([
    [
      'an editor that stands in a mail',
      pages.threadPage({ messages: pages.message({ body: pages.compose() }) }),
    ],
    ['one in a window over the page', pages.threadPage({ over: pages.overPage(pages.compose()) })],
    [
      'two in one part of the page',
      inThread()
        .replace('</div></div></div><div role="dialog"', '</div></div></div><div role="dialog"')
        .replace(
          '<div id="editorParent_1">',
          '<div id="editorParent_2"><div role="textbox" aria-multiline="true" contenteditable="true">x</div></div><div id="editorParent_1">',
        ),
    ],
  ])(
    '%s is no reply',
    async (_what, html) => {
      await writer.open(html);
      const before = await on('.editor').first().innerText();
      expect(await insert()).toBe('no-reply-box');
      expect(await on('.editor').first().innerText()).toBe(before);
    },
    10_000,
  );
});

describe('where no reply is open', () => {
  const annas = pages.compose();
  const brunos = pages.compose({ to: [byAddress(BRUNO, 'Bruno Testa')] });
  const bruno = pages.message({
    key: 'QAEC',
    shown: `Bruno Testa &lt;${BRUNO}&gt;`,
    at: 'gio 05/11/2026 08:00',
  });
  const replies = { card_QAEA: annas, card_QAEB: annas, card_QAEC: brunos };

  test.each([
    ['the newest below', pages.message() + bruno],
    ['the newest on top', bruno + pages.message()],
  ])('that of her own message is begun, with %s', async (_how, messages) => {
    await writer.open(pages.threadPage({ messages }));
    await drawsOnReply(replies);
    expect(await insert()).toBe('inserted');
    expect(await on('body').getAttribute('data-pressed')).toBe('card_QAEA');
  });

  test('where she has not written, that of the user’s own', async () => {
    await writer.open(pages.threadPage({ messages: pages.ownMessage() }));
    await drawsOnReply(replies);
    expect(await insert()).toBe('inserted');
    expect(await on('body').getAttribute('data-pressed')).toBe('card_QAEB');
  });

  test('a forward that is open keeps everything as it is', async () => {
    await writer.open(inThread({ to: [] }));
    await drawsOnReply(replies);
    expect(await insert()).toBe('no-reply-box');
    expect(await on('body').getAttribute('data-pressed')).toBeNull();
  });

  test('a reply that never comes is told', async () => {
    await writer.open(pages.threadPage());
    expect(await insert()).toBe('no-reply-box');
  }, 10_000);

  test('the bar opens that of who wrote last', async () => {
    await writer.open(
      pages.threadPage({
        messages: pages.message() + bruno + pages.ownMessage({ at: 'gio 05/11/2026 09:00' }),
      }),
    );
    await drawsOnReply(replies);
    const opened = await writer.page.evaluate(() =>
      (
        globalThis as never as { premura: { openReply: (page: Document) => Promise<boolean> } }
      ).premura.openReply(document),
    );
    expect(opened).toBe(true);
    expect(await on('body').getAttribute('data-pressed')).toBe('card_QAEC');
  });
});

describe('a middle that was left empty', () => {
  const gap = async () => {
    const all = (await written()).split('\n');
    const end = all.findIndex((one) => one.startsWith('Ne tengo'));
    return all.slice(all.indexOf('Grazie della telefonata di oggi.') + 1, end);
  };

  test.each([
    ['a press on Send', async () => on('[id$=primaryActionButton]').click()],
    ['Ctrl and Enter', async () => writer.page.keyboard.press('Control+Enter')],
  ])('closes up by %s', async (_how, send) => {
    await writer.open(inThread());
    await insert();
    expect((await gap()).length).toBeGreaterThan(0);
    await send();
    expect(await gap()).toEqual([]);
  });

  test('stays when it was filled', async () => {
    await writer.open(inThread());
    await insert();
    await writer.page.keyboard.type('Il forno arriva.');
    await on('[id$=primaryActionButton]').click();
    expect(await gap()).toContain('Il forno arriva.');
  });

  test('stays while the mail is only put away', async () => {
    await writer.open(inThread());
    await insert();
    await on('#discardCompose').click();
    expect((await gap()).length).toBeGreaterThan(0);
  });
});
