// @vitest-environment node
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShownRow } from '@/webmail/webmail';
import { aGmailPage, anna, idAt, me, permIdOf } from '../../builders/aGmailPage';
import { openWriter, type Writer } from '../theWriter';

let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
});
afterAll(() => writer.close());

const M2 = idAt('2026-11-02T15:40:05Z');
const M3 = idAt('2026-11-02T07:05:30Z');

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/gmail/${name}`, import.meta.url), 'utf8');
}

/** What is read of the rows now; the elements stay in the page. */
function rows(): Promise<readonly Omit<ShownRow, 'element'>[]> {
  return writer.page.evaluate(() => {
    type Reader = {
      premura: { shownRows: (page: Document, context: object) => readonly ShownRow[] };
      languages?: Map<string, () => readonly Temporal.PlainDateTime[]>;
    };
    /** "11/03": March for Italians, November for the others. Like the real one it is the same for the same languages. */
    const languages = ((globalThis as never as Reader).languages ??= new Map());
    const datesByLanguage = ([first = '']: readonly string[]) => {
      const day = first === 'it' ? '2026-03-11' : '2026-11-03';
      const dates = languages.get(first) ?? (() => [Temporal.PlainDateTime.from(`${day}T16:40`)]);
      languages.set(first, dates);
      return dates;
    };
    const context = {
      url: 'https://mail.google.com/mail/u/0/#inbox',
      zone: 'Europe/Rome',
      now: Temporal.Instant.from('2026-11-22T08:00:00Z'),
      datesIn: datesByLanguage,
    };
    const shown = (globalThis as never as Reader).premura.shownRows(document, context);
    return shown.map((row) => ({ ...row, element: undefined }));
  });
}

const change = (act: string) => writer.page.evaluate(act);

describe('who wrote last', () => {
  test('is said where one person wrote all, or everybody once, and nowhere else', async () => {
    await writer.open(fixture('list-rows-2026-11.html'));
    expect((await rows()).map(({ lastWriter }) => lastWriter?.address ?? null)).toEqual([
      anna.address,
      me.address,
      null, // "Lena, me 3": each writer stands there once, wherever they wrote again
      anna.address, // a draft after it was not sent
      null,
      me.address,
    ]);
  });

  test('in Sent it is the user, whoever is named', async () => {
    await writer.open(fixture('list-sent-it-2026-11.html'));
    const sent = await rows();
    expect(sent.every(({ isSent }) => isSent)).toBe(true);
    expect(sent.map(({ lastWriter }) => lastWriter?.address)).toEqual(Array(3).fill(me.address));
  });

  test('a word that is not understood leaves it open', async () => {
    await writer.open(
      fixture('list-rows-2026-11.html').replace(
        '<div class="yW"><span class="bA4"><span translate="no" class="zF" email="anna',
        '<div class="yW">via <span class="bA4"><span translate="no" class="zF" email="anna',
      ),
    );
    const [first] = await rows();
    expect(first).toMatchObject({ lastWriter: null, isSent: false });
  });
});

test('where Gmail leaves writers out the row does not name all', async () => {
  const inbox = fixture('list-rows-2026-11.html');
  await writer.open(inbox);
  expect((await rows()).map(({ namesAll }) => namesAll)).toEqual(Array(6).fill(true));
  await writer.open(
    inbox.replaceAll('</span></span>, <span class="bA4">', '</span></span> .. <span class="bA4">'),
  );
  expect((await rows()).map(({ namesAll }) => namesAll)).toEqual([
    true,
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('the last message is named where the row is about it', async () => {
  await writer.open(fixture('list-rows-2026-11.html'));
  const ids = (await rows()).map(({ lastMessageId }) => lastMessageId);
  expect(ids.slice(0, 3)).toEqual([idAt('2026-11-03T09:12:21Z'), M2, M3]);
  // The draft's own id changes at every save.
  expect(ids[4]).toBeNull();
  await writer.open(fixture('list-sent-it-2026-11.html'));
  // The second one was answered since: its last message is not the one that was sent.
  expect((await rows()).map(({ lastMessageId }) => lastMessageId)).toEqual([
    M2,
    null,
    idAt('2026-10-28T14:30:10Z'),
  ]);
});

test('an answer that came a whole quarter of an hour later is not the mail of a row of Sent', async () => {
  // Shown 16:40; 90 minutes later somebody answered. In another row that could be another zone.
  await writer.open(
    fixture('list-sent-it-2026-11.html').replaceAll(M2, idAt('2026-11-02T17:10:05Z')),
  );
  const [first] = await rows();
  expect(first).toMatchObject({ lastMessageId: null, isSent: true });
  expect(first?.at).not.toBe('2026-11-02T18:10:05+01:00');
});

test.each(['To:', 'A:', 'An:', 'Para:', 'À :', 'إلى:', '宛先:', '收件人：', 'Кому:'])(
  '“%s” before the people makes it a sent mail',
  async (to) => {
    await writer.open(fixture('list-sent-it-2026-11.html').replaceAll('A: <', `${to} <`));
    expect((await rows()).map(({ isSent }) => isSent)).toEqual([true, true, true]);
  },
);

/** One row about one mail, with conversation view on or off. */
function oneRow({
  threadId,
  permId,
  last,
}: Record<'threadId' | 'permId' | 'last', string>): string {
  const ids = `data-thread-id="${permId}" data-legacy-thread-id="${threadId}" data-legacy-last-message-id="${last}"`;
  return aGmailPage({
    views: [
      `<div role="main"><table gh="tl"><tbody><tr class="zA" role="row"><td class="yX"><div class="yW"><span class="yP" email="${anna.address}" name="Anna Rossi">Anna</span></div></td><td><span class="bog"><span ${ids}>Lamps</span></span></td><td class="xW"><span title="Mon, Nov 2, 2026, 4:40 PM">Nov 2</span></td></tr></tbody></table></div>`,
    ],
  });
}

const THREAD = '19ab0c0ffee00000';
const oneMail = `#${permIdOf('thread', THREAD)}|${permIdOf('msg', M2)}`;

test.each([
  ['both ids name the thread', { threadId: THREAD, permId: oneMail, last: M2 }],
  ['the legacy id is the mail’s', { threadId: M2, permId: oneMail, last: M2 }],
  ['the last message is another one', { threadId: THREAD, permId: oneMail, last: M3 }],
])('a row of one mail of a thread (%s) knows both', async (_, ids) => {
  await writer.open(oneRow(ids));
  expect(await rows()).toMatchObject([{ threadId: THREAD, lastMessageId: M2 }]);
});

test('a row that is used for another mail is read anew', async () => {
  await writer.open(fixture('list-rows-2026-11.html'));
  const [before] = await rows();
  await change(`const [first, second] = document.querySelectorAll('[role="main"] tr.zA');
    first.replaceChildren(...[...second.cloneNode(true).childNodes]);
    first.setAttribute('aria-labelledby', second.getAttribute('aria-labelledby'));`);
  const [after, second] = await rows();
  expect(after).toEqual(second);
  expect(after?.threadId).not.toBe(before?.threadId);
});

test('in another language the same date may be another day: nothing of the first reading is kept', async () => {
  await writer.open(
    oneRow({ threadId: THREAD, permId: `#${permIdOf('thread', THREAD)}`, last: '' }).replace(
      'Mon, Nov 2, 2026, 4:40 PM',
      '11/03/2026, 16:40',
    ),
  );
  const [english] = await rows();
  expect(english?.at).toBe('2026-11-03T16:40:00+01:00');
  await change(`document.documentElement.lang = 'it'`);
  const [italian] = await rows();
  expect(italian?.at).toBe('2026-03-11T16:40:00+01:00');
});

test('a mark has its place in every row', async () => {
  for (const name of ['list-rows-2026-11.html', 'split-pane-2026-11.html', 'list-2026-11.html']) {
    await writer.open(fixture(name));
    const places = await writer.page.evaluate(() => {
      type Marker = {
        premura: {
          shownRows: (page: Document, context: object) => readonly ShownRow[];
          findMarkPlace: (row: Element) => Element | null;
        };
      };
      const { premura } = globalThis as never as Marker;
      const context = { url: '', zone: 'UTC', now: Temporal.Now.instant() };
      return premura
        .shownRows(document, context)
        .map(({ element }) => premura.findMarkPlace(element)?.closest('tr') === element);
    });
    expect(places.length).toBeGreaterThan(0);
    expect(places.every(Boolean)).toBe(true);
  }
});
