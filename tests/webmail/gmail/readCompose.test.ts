// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComposeFacts } from '@/webmail/composer';
import { openWriter, type Writer } from '../theWriter';
import * as pages from './composePages';
import type { writings } from './gmailWritings';

const { ANNA, BRUNO, THREAD } = pages;
const CARLA = 'carla@else.example';

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter('tests/webmail/gmail/gmailWritings.ts');
}, 60_000);
afterAll(() => writer.close());

async function read(html: string): Promise<ComposeFacts[]> {
  await writer.open(html);
  return writer.page.evaluate(() =>
    (globalThis as never as { premura: { writings: typeof writings } }).premura
      .writings(document)
      .map(({ facts }) => facts),
  );
}

describe('whom a mail is for', () => {
  test.each(['new', 'classic'] as const)('is read from %s rows of recipients', async (rows) => {
    const [facts] = await read(
      pages.docked({ rows, to: [ANNA, 'Carla@Else.example'], cc: [BRUNO] }),
    );
    expect(facts).toMatchObject({ to: [ANNA, CARLA], everybody: [ANNA, CARLA, BRUNO] });
  });

  test('nobody yet is nobody, not unknown', async () => {
    for (const rows of ['new', 'classic'] as const) {
      const [facts] = await read(pages.docked({ rows }));
      expect(facts).toMatchObject({ to: [], everybody: [] });
    }
  });

  test('a page that shows no recipients leaves them unknown', async () => {
    const [facts] = await read(pages.docked({ rows: 'none' }));
    expect(facts).toMatchObject({ to: [], everybody: null });
  });

  test('a name that is just being typed leaves them unknown, an address does not', async () => {
    await read(pages.docked({ rows: 'new', to: [ANNA] }));
    await writer.page.locator('[name="cc"] input').fill('carl');
    const now = () =>
      writer.page.evaluate(
        () =>
          (
            globalThis as never as {
              premura: { writings: typeof writings };
            }
          ).premura.writings(document)[0]?.facts.everybody,
      );
    expect(await now()).toBeNull();
    await writer.page.locator('[name="cc"] input').fill(CARLA);
    expect(await now()).toEqual([ANNA, CARLA]);
  });

  test('a group without an address leaves them unknown', async () => {
    const [facts] = await read(pages.docked({ to: [ANNA, 'g:123'] }));
    expect(facts?.everybody).toBeNull();
  });

  test('a suggestion that is not chosen is nobody', async () => {
    const html = pages
      .docked({ to: [ANNA] })
      .replace('<input peoplekit-id', '<div role="option">Carla?</div><input peoplekit-id');
    expect((await read(html))[0]?.everybody).toEqual([ANNA]);
  });

  test('what stands in the mail itself names nobody', async () => {
    const words = `<div role="option" data-hovercard-id="${CARLA}" data-name="">x</div><input name="lts" value="${THREAD}">`;
    const [facts] = await read(pages.docked({ to: [ANNA], words }));
    expect(facts).toMatchObject({ everybody: [ANNA], threadId: null });
  });
});

describe('which mail it is', () => {
  test('a new message belongs to no thread', async () => {
    const [facts] = await read(pages.docked({ rt: '#thread-a:r-7681922771531347793' }));
    expect(facts).toMatchObject({ threadId: null, isAnswer: false, isForward: false });
  });

  test('a reply names its thread in one way or the other', async () => {
    const rt = '#thread-f:1849304126591942464';
    expect((await read(pages.docked({ lts: THREAD })))[0]?.threadId).toBe(THREAD);
    expect((await read(pages.docked({ rt })))[0]?.threadId).toBe(THREAD);
    expect((await read(pages.docked({ rt, lts: THREAD })))[0]?.threadId).toBe(THREAD);
  });

  test('with conversation view off it is of the thread, though it names the mail that it answers', async () => {
    const rt = `#thread-f:1849304126591942464|msg-f:${BigInt(`0x${pages.OTHER_THREAD}`)}`;
    const lts = pages.OTHER_THREAD;
    expect((await read(pages.docked({ rt, lts })))[0]?.threadId).toBe(THREAD);
  });

  test('where the two ways disagree it is of no thread that there is', async () => {
    const html = pages.docked({ rt: '#thread-f:1849304126591942464', lts: pages.OTHER_THREAD });
    expect((await read(html))[0]?.threadId).toBe('disagreeing');
  });

  test.each([
    ['its button says so', { kind: 'forward', words: pages.empty }],
    ['it begins with the head of the mail', { kind: null, words: `<br>${pages.forwarded}` }],
    ['both', { kind: 'forward', words: pages.forwarded }],
  ] as const)('it is a forward where %s', async (_how, of) => {
    const [facts] = await read(pages.docked({ ...of, lts: THREAD, to: [CARLA] }));
    expect(facts?.isForward).toBe(true);
  });

  test('a reply to a mail that was itself a forward is none', async () => {
    const words = `<br><div class="gmail_quote"><blockquote class="gmail_quote">${pages.forwarded}</blockquote></div>`;
    const [facts] = await read(pages.docked({ kind: 'reply', words, lts: THREAD, to: [ANNA] }));
    expect(facts).toMatchObject({ isForward: false, mayBeForward: false });
  });

  test('with nobody in it and no button it may be one', async () => {
    const [facts] = await read(pages.docked({ kind: null, lts: THREAD }));
    expect(facts).toMatchObject({ isForward: false, mayBeForward: true });
  });

  test('each of several has its own name', async () => {
    const html = pages.docked({ number: 1 }) + pages.docked({ number: 2, draft: 'undefined' });
    expect((await read(html)).map(({ id }) => id)).toEqual(['#msg-a:r100200300400', '2']);
  });

  test('a compose alone in its page is read alike', async () => {
    const [facts] = await read(pages.alonePage({ to: [ANNA], subject: 'Le lampade' }));
    expect(facts).toMatchObject({ everybody: [ANNA], subject: 'Le lampade', isAnswer: false });
  });

  test('a compose in a mail is none', async () => {
    const html = pages.threadPage({}).replace('Ciao Marta', pages.compose({ to: [ANNA] }));
    expect(await read(html)).toEqual([]);
  });
});

const captures = new URL('../../../../shared/captures/gmail/', import.meta.url);
describe.skipIf(!existsSync(captures))(
  'pieces of real pages (skipped where ../shared is missing)',
  () => {
    const piece = (file: string) => readFileSync(new URL(file, captures), 'utf8');

    test('a new message of 2020 is for nobody yet', async () => {
      const [facts, ...more] = await read(piece('2020-10-compose-popout-en.html'));
      expect(more).toEqual([]);
      expect(facts).toEqual({
        id: '#msg-a:r-7673660351152959857',
        threadId: null,
        isAnswer: false,
        isForward: false,
        mayBeForward: true,
        to: [],
        everybody: [],
        subject: '',
      });
    });

    test('the rows of recipients of 2026 name two in To and one in Cc', async () => {
      const [facts] = await read(piece('2026-05-compose-recipient-rows-en.html'));
      expect(facts?.to).toHaveLength(2);
      expect(facts?.everybody).toHaveLength(3);
    });

    test('the new field is known as one in which somebody is typed', async () => {
      const field = piece('compose-new-fields-vi.html');
      await read(`<div class="M9"><div class="aoI" role="region">${field}</div></div>`);
      const known = () =>
        writer.page.evaluate(
          () =>
            (
              globalThis as never as {
                premura: { writings: typeof writings };
              }
            ).premura.writings(document)[0]?.facts.everybody,
        );
      expect(await known()).toEqual([]);
      await writer.page.locator('input[role="combobox"]').fill('an');
      expect(await known()).toBeNull();
    });
  },
);
