// @vitest-environment node
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComposeFacts } from '@/webmail/composer';
import { openWriter, type Writer } from '../theWriter';
import * as pages from './composePages';
import type { writings } from './outlookWritings';

const { ANNA, BRUNO, ME, byAddress, byName } = pages;
const text = { opening: 'Cara Anna,', close: 'A presto.\n\nMarta' };

interface InPage {
  readonly fillNewMessage: (...args: unknown[]) => Promise<string>;
  readonly awaitNewMessage: (...args: unknown[]) => void;
}

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter('webmail/outlook/outlook.ts');
}, 60_000);
afterAll(() => writer.close());

const fill = (
  wanted: { readonly to?: string; readonly account?: string; readonly subject?: string } = {},
) =>
  writer.page.evaluate(
    (message) =>
      (globalThis as never as { premura: InPage }).premura.fillNewMessage(document, message),
    { account: ME, to: ANNA, subject: 'Le lampade', text, ...wanted },
  );
const editor = () => writer.page.locator('.editor');
const subject = () => writer.page.locator('[id$=_SUBJECT]');

describe('a new mail is filled', () => {
  test.each([
    ['in the pane of a mailbox', pages.newInPane(), undefined],
    ['in a window of its own that says from whom', pages.alonePage(), pages.COMPOSE_URL],
  ])('%s, with its subject', async (_where, html, url) => {
    await writer.open(html, url);
    expect(await fill()).toBe('inserted');
    expect(await subject().inputValue()).toBe('Le lampade');
    const all = (await editor().innerText()).split('\n').filter((line) => line.trim() !== '');
    expect(all).toEqual(['Cara Anna,', 'A presto.', 'Marta', 'Marta Neri']);
    expect(await fill()).toBe('already-there');
  });

  test('a subject that stands there already stays', async () => {
    await writer.open(pages.newInPane({ subject: 'Mio' }));
    expect(await fill()).toBe('inserted');
    expect(await subject().inputValue()).toBe('Mio');
  });

  test('where somebody was typed as an address and is no chip yet', async () => {
    await writer.open(pages.newInPane({ to: [], typed: ANNA }));
    expect(await fill()).toBe('inserted');
  });
});

describe('nothing is put in', () => {
  test.each([
    ['to somebody else', { to: [byAddress(BRUNO)] }],
    ['to one person more', { cc: [byAddress(BRUNO)] }],
    ['to a name: which address it is, nobody says', { to: [byName('Anna Conti')] }],
    ['while a name is being typed', { typed: 'brun' }],
    ['to nobody yet', { to: [] }],
    ['from another address', { from: 'ufficio@nerilighting.example' }],
    ['that answers another', { words: pages.empty }],
  ])('%s', async (_what, of) => {
    await writer.open(pages.newInPane(of));
    const before = await editor().innerText();
    expect(['other-person', 'no-compose']).toContain(await fill());
    expect(await editor().innerText()).toBe(before);
    expect(await subject().inputValue()).toBe('');
  });

  test('where the page shows another account, or none', async () => {
    await writer.open(pages.newInPane());
    expect(await fill({ account: 'other@nerilighting.example' })).toBe('other-person');
    await writer.open(pages.alonePage({ from: '' }), pages.COMPOSE_URL);
    expect(await fill()).toBe('other-person');
  });
});

describe('a new message by address', () => {
  const wait = async (html: string, url?: string) => {
    await writer.open(html, url);
    await writer.page.evaluate(() => {
      const ready: unknown[] = [];
      Object.assign(globalThis, { ready });
      const { awaitNewMessage } = (globalThis as never as { premura: InPage }).premura;
      awaitNewMessage(document, (one: unknown) => ready.push(one), new AbortController().signal);
    });
  };
  const ready = () =>
    writer.page.evaluate(() => (globalThis as never as { ready: unknown[] }).ready);

  test.each([
    pages.COMPOSE_URL,
    'https://outlook.live.com/mail/0/deeplink/compose?to=x',
    'https://outlook.cloud.microsoft/mail/compose/AAMk',
  ])('is told once it stands there with whom it is for: %s', async (url) => {
    await wait('<html><body><div id="app"></div></body></html>', url);
    expect(await ready()).toEqual([]);
    await writer.page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.body.append(...parsed.body.children);
    }, pages.alonePage());
    await expect.poll(ready).toEqual([{ account: ME, to: [ANNA] }]);
  });

  test('one that the user begins in a mailbox is none', async () => {
    await wait(pages.newInPane(), 'https://outlook.office.com/mail/inbox/id/compose');
    expect(await ready()).toEqual([]);
  });

  test('nor is an answer that stands in a window of its own', async () => {
    await wait(
      pages.alonePage({ words: pages.empty }),
      'https://outlook.office.com/mail/compose/A',
    );
    expect(await ready()).toEqual([]);
  });
});

const readFacts = async (html: string): Promise<ComposeFacts[]> => {
  const reader = await openWriter('tests/webmail/outlook/outlookWritings.ts');
  try {
    await reader.open(html);
    return await reader.page.evaluate(() =>
      (
        globalThis as never as {
          premura: { writings: typeof writings };
        }
      ).premura
        .writings(document)
        .map(({ facts }) => facts),
    );
  } finally {
    await reader.close();
  }
};

test('what a mail being written says of itself', async () => {
  const html = pages.threadPage({
    inThread: pages.compose({ cc: [{ label: 'Copia <copia@else.example>', text: 'Copia' }] }),
    over: pages.overPage(pages.compose({ key: 'other', to: [], words: pages.line('') })),
  });
  expect(await readFacts(html)).toEqual([
    {
      id: '59b8f0b1aa3',
      subject: 'Re: Montaggio',
      threadId: pages.THREAD,
      isAnswer: true,
      isForward: false,
      mayBeForward: false,
      to: [ANNA],
      everybody: [ANNA, 'copia@else.example'],
    },
    {
      id: 'other',
      subject: 'Re: Montaggio',
      threadId: null,
      isAnswer: false,
      isForward: false,
      mayBeForward: true,
      to: [],
      everybody: [],
    },
  ]);
}, 30_000);
