// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageReading } from '@/domain/mail/reading';
import { aGmailPage, anna, gmailMessage, gmailThread, marco, me } from '../../builders/aGmailPage';
import { openWriter, type Writer } from '../theWriter';

/** What was read of a message is kept until something in it changes: nothing that is out of date may be said. */
let writer: Writer;
beforeAll(async () => {
  writer = await openWriter();
});
afterAll(() => writer.close());

const PAGE = aGmailPage({
  views: [
    gmailThread({
      messages: [
        gmailMessage({ from: anna, collapsed: true }),
        gmailMessage({ from: me, to: [anna], id: null }),
        gmailMessage({ from: anna, body: '<div id="words">Thursday</div>' }),
      ],
    }),
  ],
});

/** Reads, changes and reads again in one breath, before any observer could have been told. */
const readAround = (act: string) => readBeside(act, 'around');

/** Changes and reads in one breath; what was found before that breath is out of date. */
const readAfter = async (act: string) => (await readBeside(act, 'after'))[1];

function readBeside(act: string, when: 'around' | 'after'): Promise<readonly PageReading[]> {
  return writer.page.evaluate(
    ([change, isAround]) => {
      type Reader = {
        premura: { readPage: (page: Document, context: object) => PageReading };
      };
      const { premura } = globalThis as never as Reader;
      const context = {
        url: 'https://mail.google.com/mail/u/0/#inbox/x',
        zone: 'Europe/Rome',
        now: Temporal.Instant.from('2026-11-22T08:00:00Z'),
      };
      const read = () => premura.readPage(document, context);
      const before = isAround === 'around' ? [read()] : [];
      const script = document.createElement('script');
      script.textContent = change;
      document.head.append(script);
      const after = read();
      return [before[0] ?? after, after];
    },
    [act, when] as const,
  );
}

beforeEach(() => writer.open(PAGE));

const LAST = `var last = [...document.querySelectorAll('[role="listitem"]')].at(-1);`;

test('nothing changed: the same is said', async () => {
  const [before, after] = await readAround('');
  expect(before?.contact).toEqual(anna);
  expect(after).toEqual(before);
});

test.each([
  [
    'another sender',
    `${LAST} for (const one of last.querySelectorAll('[email="${anna.address}"]')) { one.setAttribute('email', '${marco.address}'); one.setAttribute('data-hovercard-id', '${marco.address}'); one.setAttribute('name', 'Marco Belli'); }
     last.querySelector('.go').textContent = '<${marco.address}>'; last.querySelector('img').setAttribute('jid', '${marco.address}');`,
    (reading: PageReading) => reading.contact?.address,
    marco.address,
  ],
  [
    'a sender whose signals disagree now',
    `${LAST} last.querySelector('.gD').setAttribute('data-hovercard-id', 'eve@evil.example');`,
    (reading: PageReading) => reading.contact,
    null,
  ],
  [
    'other words',
    `document.getElementById('words').replaceChildren('Friday');`,
    (reading: PageReading) => reading.thread?.messages.at(-1)?.text,
    'Friday',
  ],
  [
    'a message folded',
    `${LAST} last.className = 'kv'; last.setAttribute('aria-expanded', 'false');`,
    (reading: PageReading) => reading.thread?.messages.at(-1)?.expanded,
    false,
  ],
  [
    'an id painted late',
    `document.querySelector('.adn').setAttribute('data-legacy-message-id', '1a1a0ae510800000');`,
    (reading: PageReading) => reading.thread?.messages[1]?.id,
    '1a1a0ae510800000',
  ],
  [
    'another account',
    `document.head.querySelector('meta[name]').content = '${anna.address}'; document.title = 'Offer - ${anna.address} - Gmail';`,
    (reading: PageReading) => reading.thread?.messages.map(({ direction }) => direction),
    ['out', 'in', 'out'],
  ],
] as const)('%s is read anew', async (...[, act, find, wanted]) => {
  const [before, after] = await readAround(act);
  if (before === undefined || after === undefined) throw new Error('nothing was read');
  expect(find(before)).not.toEqual(wanted);
  expect(find(after)).toEqual(wanted);
});

test('a message gone is gone for whoever asks after that breath', async () => {
  const [before] = await readAround(`${LAST} last.remove();`);
  const [after] = await readAround('');
  expect(before?.thread?.messages).toHaveLength(3);
  expect(after?.thread?.messages).toHaveLength(2);
});

describe('a thread that stands alone is not looked for again until', () => {
  const OTHER = `var other = document.createElement('div'); other.setAttribute('role', 'main');
    other.innerHTML = '<div class="nH"><h2 class="hP" data-legacy-thread-id="19aa0c4e1b2d3f40">Other</h2></div>';`;
  const VIEW = `var view = document.querySelector('[role="main"]');`;

  test.each([
    ['another thread stands beside it', `${OTHER} ${VIEW} view.after(other);`, null],
    ['another thread stands in its view', `${OTHER} ${VIEW} view.append(other.firstChild);`, null],
    ['its view is hidden', `${VIEW} view.style.display = 'none';`, null],
    ['what is around its view is hidden', `document.body.hidden = true;`, null],
    ['its view is gone', `${VIEW} view.remove();`, null],
    [
      'the same heading has another id',
      `for (const one of document.querySelectorAll('h2')) { one.setAttribute('data-legacy-thread-id', '19aa0c4e1b2d3f40'); one.removeAttribute('data-thread-perm-id'); }`,
      '19aa0c4e1b2d3f40',
    ],
  ] as const)('%s', async (_, act, id) => {
    const before = await readAfter('');
    expect(before?.thread?.id).toBeTruthy();
    const after = await readAfter(act);
    expect(after?.thread?.id ?? after?.thread).toBe(id);
  });

  test('a message comes late', async () => {
    await readAfter('');
    const reading = await readAfter(`${LAST} last.after(last.cloneNode(true));`);
    expect(reading?.thread?.messages).toHaveLength(4);
  });

  test('a view that was hidden is shown again', async () => {
    await readAfter(`${OTHER} other.hidden = true; ${VIEW} view.after(other);`);
    expect((await readAfter(''))?.contact).toEqual(anna);
    const shown = await readAfter(
      `document.querySelectorAll('[role="main"]')[1].removeAttribute('hidden');`,
    );
    expect(shown?.thread).toBeNull();
  });
});

test('of a message that stands among the newest only now, the words are read now', async () => {
  const read = (act: string) =>
    writer.page.evaluate((change) => {
      type Reader = { premura: { readPage: (page: Document, context: object) => PageReading } };
      const { premura } = globalThis as never as Reader;
      const script = document.createElement('script');
      script.textContent = change;
      document.head.append(script);
      const now = Temporal.Instant.from('2026-11-22T08:00:00Z');
      const context = { url: 'https://mail.google.com/mail/u/0/', zone: 'UTC', now, textsOf: 1 };
      const { thread } = premura.readPage(document, context);
      return thread?.messages.map(({ text }) => text !== null);
    }, act);
  expect(await read('')).toEqual([false, false, true]);
  expect(await read(`${LAST} last.remove();`)).toEqual([false, true]);
});
