// @vitest-environment node
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageReading, pageReadingSchema } from '@/domain/mail/reading';
import { type Writer, openWriter } from '../webmail/theWriter';
import { addedLines } from './addedLines';
import { postinaMails } from './postinaMails';
import { POSTINA, postinaPage } from './postinaPage';

interface InPage {
  readonly postina: {
    readonly readPage: (page: Document) => PageReading;
    readonly shownRows: (page: Document) => readonly { readonly threadId: string | null }[];
    readonly insertReply: (page: Document, target: object, text: object) => Promise<string>;
    readonly fillNewMessage: (page: Document, wanted: object) => Promise<string>;
    readonly findMarkPlace: (row: Element) => Element | null;
  };
}

const MARTA = 'marta.neri@nerilighting.example';
const ANNA = 'anna@vetreriaconti.example';
const text = { opening: 'Ciao Anna,\n\ngrazie della telefonata.', close: 'A presto.' };
const html = postinaPage(postinaMails(Date.parse('2026-11-22T08:00:00Z')));

let postina: Writer;
beforeAll(async () => {
  postina = await openWriter('tests/thirdWebmail/postina/postina.ts');
}, 60_000);
afterAll(async () => {
  await postina?.close();
});

async function open(path: string, page = html): Promise<void> {
  // The same address with another hash would not be loaded anew.
  await postina.page.goto('about:blank');
  await postina.open(page, `${POSTINA}${path}`);
}
const read = async () =>
  await postina.page.evaluate(() =>
    (globalThis as never as { premura: InPage }).premura.postina.readPage(document),
  );
const insert = (threadId: string, contact: string) =>
  postina.page.evaluate(
    ({ target, words }) =>
      (globalThis as never as { premura: InPage }).premura.postina.insertReply(
        document,
        target,
        words,
      ),
    { target: { threadId, contact }, words: text },
  );

describe('a webmail that does not exist, by its folder alone', () => {
  test('is read as the others are', async () => {
    await open('/leggi#conv-anna');
    // Its name is in Premura's list only where a third webmail was added.
    const reading = pageReadingSchema.parse({ ...(await read()), service: 'gmail' });
    expect(reading).toMatchObject({
      view: 'thread',
      account: { address: MARTA },
      thread: { id: 'conv-anna', subject: 'Luci per il nuovo forno' },
      contact: { name: 'Anna Conti', address: ANNA },
      missing: [],
    });
    expect(reading.thread?.messages.map(({ direction }) => direction).slice(0, 3)).toEqual([
      'in',
      'out',
      'in',
    ]);
  });

  test('shows nobody where two signals of the sender disagree, and says why', async () => {
    await open(
      '/leggi#conv-anna',
      html.replace("'data-from': from.address", "'data-from': to.address"),
    );
    const { contact, missing } = await read();
    expect(contact).toBeNull();
    expect(missing.map(({ fact }) => fact)).toContain('sender');
  });

  test('is no thread where none is open', async () => {
    await open('/leggi');
    const { view, thread, contact, list } = await read();
    expect({ view, thread, contact }).toEqual({ view: 'list', thread: null, contact: null });
    expect(list?.map(({ threadId }) => threadId)).toEqual(['conv-anna', 'conv-bruno']);
  });

  test('has rows with a place for a mark', async () => {
    await open('/leggi');
    const places = await postina.page.evaluate(() => {
      const { postina: ours } = (globalThis as never as { premura: InPage }).premura;
      return [...document.querySelectorAll('li')].map((row) => ours.findMarkPlace(row)?.className);
    });
    expect(places).toEqual(['who', 'who']);
  });

  test('takes the thanks in its reply, by the writer that all webmails share', async () => {
    await open('/leggi#conv-anna');
    expect(await insert('conv-anna', ANNA)).toBe('inserted');
    expect(await insert('conv-anna', ANNA)).toBe('already-there');
    const written = await postina.page.locator('[contenteditable]').innerText();
    expect(written.startsWith('Ciao Anna,')).toBe(true);
    expect(written.indexOf('A presto.')).toBeLessThan(written.indexOf('Marta Neri'));
    expect(await insert('conv-bruno', ANNA)).toBe('other-thread');
  });

  test('fills a new message for exactly the person who was meant', async () => {
    await open(`/scrivi?to=${ANNA}&subject=Auguri`);
    const fill = (to: string) =>
      postina.page.evaluate(
        (wanted) =>
          (globalThis as never as { premura: InPage }).premura.postina.fillNewMessage(
            document,
            wanted,
          ),
        { account: MARTA, to, subject: 'Auguri', text },
      );
    expect(await fill('altra@else.example')).toBe('other-person');
    expect(await fill(ANNA)).toBe('inserted');
  });
});

test('the recipe names every file outside of the folder that it takes', () => {
  const recipe = readFileSync('docs/recipes/add-a-webmail.md', 'utf8');
  const files = new Set(addedLines.map(({ file }) => file));
  expect(files.size).toBeGreaterThan(3);
  expect([...files].filter((file) => !recipe.includes(`\`${file}\``))).toEqual([]);
});
