// @vitest-environment node
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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
function readAround(act: string): Promise<readonly PageReading[]> {
  return writer.page.evaluate((change) => {
    type Reader = {
      premura: { readPage: (page: Document, context: object) => PageReading };
    };
    const { premura } = globalThis as never as Reader;
    const context = {
      url: 'https://mail.google.com/mail/u/0/#inbox/x',
      zone: 'Europe/Rome',
      now: Temporal.Instant.from('2026-11-22T08:00:00Z'),
    };
    const before = premura.readPage(document, context);
    const script = document.createElement('script');
    script.textContent = change;
    document.head.append(script);
    return [before, premura.readPage(document, context)];
  }, act);
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
