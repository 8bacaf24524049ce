// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  aGmailPage,
  anna,
  gmailList,
  gmailMessage,
  gmailThread,
  idAt,
  marco,
  me,
  permIdOf,
  threadId,
} from '../../builders/aGmailPage';
import { usePageReader } from '../thePageReader';

const read = usePageReader();

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/gmail/${name}`, import.meta.url), 'utf8');
}

const annaWrote = gmailMessage({ from: anna });
const marcosThread = gmailThread({
  id: '19aa000000000002',
  messages: [gmailMessage({ from: marco })],
  view: '',
});
const rows = gmailList([{ from: marco, id: '19aa000000000001', subject: 'Row' }], '');

/** A list and a pane in one view, as beside a split pane. */
function split(pane: string, head = ''): string {
  const view = `<div role="main">${head}${rows}<div class="aia"><div class="ao8">${pane}</div></div></div>`;
  return aGmailPage({ views: [view] });
}

const openPane = gmailThread({ messages: [annaWrote], view: '' });

describe('a preview pane, right or below', () => {
  test('shows the thread, whatever the rows beside it say', async () => {
    const reading = await read(split(openPane));
    expect(reading).toMatchObject({ view: 'thread', contact: anna, thread: { id: threadId } });
    expect(reading.list).toMatchObject([{ threadId: '19aa000000000001', people: [marco] }]);
  });

  test.each([
    ['hidden by itself', `<div style="display: none">${marcosThread}</div>${openPane}`, ''],
    [
      'hidden by a style sheet',
      `<div class="gone">${marcosThread}</div>${openPane}`,
      '<style>.gone { display: none }</style>',
    ],
  ])('the thread that was open before is %s', async (_, pane, head) => {
    expect((await read(split(pane, head))).contact).toEqual(anna);
  });

  test('with no mail chosen there is none, though the last one is still there', async () => {
    const pane = `<div class="gone">${marcosThread}</div><div>No conversations selected</div>`;
    const reading = await read(split(pane, '<style>.gone { display: none }</style>'));
    expect(reading).toMatchObject({ view: 'list', thread: null, contact: null });
    expect(reading.list).toHaveLength(1);
  });

  test('two threads on the screen are nobody’s', async () => {
    const reading = await read(split(`${marcosThread}${openPane}`));
    expect(reading.contact).toBeNull();
  });

  test('a thread whose ids are not painted yet has none, never the row’s', async () => {
    const pane = gmailThread({ ids: '', messages: [annaWrote], view: '' });
    const reading = await read(split(pane));
    expect(reading.thread?.id).toBeNull();
    expect(reading.contact).toEqual(anna);
  });
});

describe('conversation view off', () => {
  test('one mail is one thread', async () => {
    const reading = await read(fixture('single-message-2026-11.html'));
    expect(reading).toMatchObject({ view: 'thread', account: me, contact: anna });
    expect(reading.thread).toMatchObject({
      id: '19ab0c0ffee00000',
      messages: [{ from: anna, direction: 'in', expanded: true }],
    });
  });

  test.each([
    ['the thread’s', threadId],
    ['the mail’s', idAt('2026-11-03T09:12:21Z')],
  ])('the heading names thread and mail; its legacy id is %s', async (_, legacy) => {
    const permId = `${permIdOf('thread', threadId)}|${permIdOf('msg', idAt('2026-11-03T09:12:21Z'))}`;
    const ids = `data-thread-perm-id="${permId}" data-legacy-thread-id="${legacy}"`;
    const { thread } = await read(
      aGmailPage({ views: [gmailThread({ ids, messages: [annaWrote] })] }),
    );
    expect(thread?.id).toBe(threadId);
  });

  test('a legacy id of neither is none', async () => {
    const permId = `${permIdOf('thread', threadId)}|${permIdOf('msg', idAt('2026-11-03T09:12:21Z'))}`;
    const ids = `data-thread-perm-id="${permId}" data-legacy-thread-id="19aa000000000009"`;
    const { thread } = await read(
      aGmailPage({ views: [gmailThread({ ids, messages: [annaWrote] })] }),
    );
    expect(thread?.id).toBeNull();
  });

  test('own mail alone is to whom it went', async () => {
    const own = gmailMessage({ from: me, to: [anna], permId: 'msg-a:r-123' });
    const { contact } = await read(aGmailPage({ views: [gmailThread({ messages: [own] })] }));
    expect(contact).toEqual(anna);
  });
});

test('a thread in a window of its own says whose it is', async () => {
  const reading = await read(fixture('pop-out-2026-11.html'), {
    url: 'https://mail.google.com/mail/u/0/?ui=2&view=btop&ver=1&th=%23thread-f:1849585334805856256',
  });
  expect(reading).toMatchObject({ view: 'thread', contact: anna, list: null });
  expect(reading.account?.address).toBe(me.address);
});

test('a compose alone in its window is a compose, whoever it is to', async () => {
  const html = aGmailPage({
    body: 'class="xE xp"',
    title: `Compose - ${me.address} - Gmail`,
    views: [
      `<div class="aaZ"><div class="M9"><div class="aoI" role="region" data-compose-id="1"><input name="subjectbox"><div class="GS"><div role="option" data-hovercard-id="${anna.address}" data-name="Anna Rossi">Anna Rossi</div></div><div class="Am Al editable" contenteditable="true" role="textbox" g_editable="true"><br></div></div></div></div>`,
    ],
  });
  expect(await read(html)).toMatchObject({
    view: 'compose',
    account: { address: me.address },
    thread: null,
    contact: null,
    list: null,
  });
});

describe('whose mailbox it is', () => {
  const html = fixture('list-rows-2026-11.html');

  test.each([0, 1, 5, 9])('is said by the page, never by the number %i', async (index) => {
    const url = `https://mail.google.com/mail/u/${index}/#inbox`;
    expect((await read(html, { url })).account).toEqual(me);
  });

  test.each([
    'https://mail.google.com/mail/u/0/d/AEoRXRQxPremura/#inbox',
    'https://mail.google.com/mail/b/143/u/0/#inbox',
    'https://mail.google.com/b/143/mail/u/0/#inbox',
  ])('in a mailbox lent by somebody it is the lent one: %s', async (url) => {
    const reading = await read(fixture('delegated-2026-11.html'), { url });
    expect(reading.account).toEqual({ name: null, address: 'sales@acme.example' });
    expect(reading.list?.[0]?.people).toEqual([{ name: 'me', address: me.address }]);
  });

  test('a search for the way to a lent mailbox is a search', async () => {
    const url = 'https://mail.google.com/mail/u/0/#search/%2Fmail%2Fb%2F1/mail/u/0/d/x';
    expect((await read(html, { url })).account).toEqual(me);
  });

  test('a lent mailbox under an address that does not say so is nobody’s', async () => {
    const { account } = await read(fixture('delegated-2026-11.html'));
    expect(account).toBeNull();
  });
});

const routes = [
  '#search/lamps',
  '#search/from%3Aanna/p2',
  '#label/Customers',
  '#label/Customers%2FNorth/p3',
  '#category/promotions',
  '#advanced-search/query=lamps',
  '#starred',
  '#all/p12',
];

test.each(routes)('a list is read whatever it is a list of: %s', async (route) => {
  const url = `https://mail.google.com/mail/u/0/${route}`;
  expect((await read(fixture('list-rows-2026-11.html'), { url })).list).toHaveLength(6);
});

test.each(routes)('a thread is read wherever it was opened from: %s', async (route) => {
  const url = `https://mail.google.com/mail/u/0/${route}/FMfcgzQbfVxJrSwPpVnTWqCqXwLcGdHj`;
  const html = aGmailPage({ views: [gmailThread({ messages: [annaWrote] })] });
  expect((await read(html, { url })).contact).toEqual(anna);
});

test('a dark theme, or a picture behind it, changes nothing', async () => {
  const light = fixture('list-rows-2026-11.html');
  const dark = light.replace(
    'class="aAU"',
    'class="aAU dark a4t" style="background: #111; color: #eee"',
  );
  expect((await read(dark)).list).toEqual((await read(light)).list);
});

describe('a mail that waits to be sent', () => {
  const waiting = gmailMessage({
    from: me,
    to: [anna],
    id: idAt('2026-11-21T17:02:10Z'),
    date: 'Nov 24, 2026, 8:00 AM',
    besideSender: '<span role="button">Cancel send</span>',
  });

  test('has no time yet, and the thread is still with Anna', async () => {
    const { thread, contact, missing } = await read(
      aGmailPage({ views: [gmailThread({ messages: [annaWrote, waiting] })] }),
    );
    expect(contact).toEqual(anna);
    expect(thread?.messages.at(-1)?.sentAt).toBeNull();
    expect(missing).toContainEqual({
      fact: 'time',
      reason: 'in 1 of 2 messages: the date is still to come',
    });
  });

  test('has one as soon as its day has come', async () => {
    const now = '2026-11-24T09:00:00Z';
    const html = aGmailPage({ views: [gmailThread({ messages: [annaWrote, waiting] })] });
    const { thread } = await read(html, { now });
    expect(thread?.messages.at(-1)?.sentAt).toBe('2026-11-24T08:00:00+01:00');
  });
});
