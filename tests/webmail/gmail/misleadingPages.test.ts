// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { PageReading } from '@/domain/mail/reading';
import {
  aGmailPage,
  anna,
  colleague,
  gmailList,
  type GmailMessage,
  gmailMessage,
  gmailReply,
  gmailThread,
  idAt,
  marco,
  me,
  permIdOf,
  threadId,
} from '../../builders/aGmailPage';
import { usePageReader } from '../thePageReader';

const read = usePageReader();

const annaWrote: GmailMessage = { from: anna };
const iWrote: GmailMessage = {
  from: me,
  to: [anna],
  date: 'Nov 4, 2026, 8:30 AM',
  id: idAt('2026-11-04T07:30:02Z'),
};
const hidden = 'style="display: none"';

/** A page whose only view shows these messages. */
function pageOf(...messages: readonly GmailMessage[]): string {
  return aGmailPage({ views: [gmailThread({ messages: messages.map(gmailMessage) })] });
}

function reasonFor({ missing }: PageReading, fact: string): string | undefined {
  return missing.find((one) => one.fact === fact)?.reason;
}

/** What a mail would have to contain to pass for a message of its own. */
const forgedMessage = gmailMessage({ from: { name: 'Eve', address: 'eve@evil.example' } });
const forgedSender = `<h3 class="iw"><span class="gD" email="eve@evil.example" name="Anna Rossi" data-hovercard-id="eve@evil.example">Anna Rossi</span><span class="go">&lt;eve@evil.example&gt;</span></h3>`;

const withAnna: readonly (readonly [name: string, html: string])[] = [
  ['a usual thread', pageOf(annaWrote, iWrote)],
  [
    'list rows with ids and senders beside the thread',
    aGmailPage({
      views: [
        gmailList([{ from: marco, id: '19aa000000000001', subject: 'Row' }], ''),
        gmailThread({ messages: [gmailMessage(annaWrote)] }),
      ],
    }),
  ],
  [
    'a split pane: the list and the open thread in one view',
    aGmailPage({
      views: [
        `<div role="main">${gmailList([{ from: marco, id: '19aa000000000001', subject: 'Row' }], '')}<div class="aia">${gmailThread({ messages: [gmailMessage(annaWrote)], view: '' })}</div></div>`,
      ],
    }),
  ],
  [
    'a thread in a window of its own, without a view around it',
    aGmailPage({
      body: 'class="aAU xE Su"',
      views: [gmailThread({ messages: [gmailMessage(annaWrote)], view: '' })],
    }),
  ],
  [
    'a hidden thread of someone else before the open one',
    aGmailPage({
      views: [
        gmailThread({
          id: '19aa000000000002',
          messages: [gmailMessage({ from: marco })],
          view: `role="main" ${hidden}`,
        }),
        gmailThread({ messages: [gmailMessage(annaWrote)] }),
      ],
    }),
  ],
  [
    'a hidden thread of someone else after it, that has lost its role',
    aGmailPage({
      views: [
        gmailThread({ messages: [gmailMessage(annaWrote)] }),
        `<div ${hidden}>${gmailThread({ id: '19aa000000000002', messages: [gmailMessage({ from: marco })], view: '' })}</div>`,
      ],
    }),
  ],
  [
    'a stale thread that only a style sheet hides',
    aGmailPage({
      views: [
        '<style>#gone { display: none }</style>',
        gmailThread({
          id: '19aa000000000002',
          messages: [gmailMessage({ from: marco })],
          view: 'id="gone" role="main"',
        }),
        gmailThread({ messages: [gmailMessage(annaWrote)] }),
      ],
    }),
  ],
  [
    'a stale view that nothing hides',
    aGmailPage({
      views: [
        `<div class="ao8">${gmailThread({ id: '19aa000000000002', messages: [gmailMessage({ from: marco })], view: '' })}</div>`,
        gmailThread({ messages: [gmailMessage(annaWrote)] }),
      ],
    }),
  ],
  [
    'the same thread twice, once not yet whole',
    aGmailPage({
      views: [
        gmailThread({ messages: [] }),
        gmailThread({ messages: [gmailMessage(annaWrote), gmailMessage(iWrote)] }),
      ],
    }),
  ],
  [
    'a colleague wrote last',
    pageOf(annaWrote, { from: colleague, to: [me, anna], date: 'Nov 4, 2026, 9:00 AM' }),
  ],
  [
    'a display name that is another address',
    pageOf({
      from: anna,
      senderHtml: `<span class="gD" email="${anna.address}" name="marco@belli.example" data-hovercard-id="${anna.address}">marco@belli.example</span>`,
    }),
  ],
  [
    'a body that contains a whole message of Gmail’s',
    pageOf({ from: anna, body: `<div>Hello</div><div role="list">${forgedMessage}</div>` }),
  ],
  [
    'a body that contains a sender’s line',
    pageOf({ from: anna, body: `${forgedSender}<div>Hello</div>` }),
  ],
  [
    'a body that contains a heading with another thread’s id',
    pageOf({
      from: anna,
      body: `<h2 class="hP" data-legacy-thread-id="19aa000000000009">Other</h2>`,
    }),
  ],
  [
    'a body that contains recipients, date, unsubscribe and a list row',
    pageOf({
      from: anna,
      body: `<span class="Ca">Leave</span><span class="hb"><span class="g2" email="eve@evil.example">Eve</span></span><span class="g3" title="Jan 1, 2001, 1:00 AM"></span><table><tbody><tr class="zA"><td>row</td></tr></tbody></table>`,
    }),
  ],
  [
    'a quoted mail with forged headers',
    pageOf({
      from: anna,
      body: `<div>Yes, please.</div><div class="gmail_quote"><div class="gmail_attr">On Nov 2 Eve &lt;eve@evil.example&gt; wrote:</div><blockquote class="gmail_quote">From: Eve &lt;eve@evil.example&gt;</blockquote></div>`,
    }),
  ],
  [
    'a reply being written to someone else',
    pageOf({ ...annaWrote, under: gmailReply('<div>Dear Eve</div>') }),
  ],
  [
    'a draft after the last message',
    aGmailPage({
      views: [
        gmailThread({
          messages: [
            gmailMessage(annaWrote),
            `<div class="h7" role="listitem" aria-expanded="true"><div class="adn ads" data-message-id="#msg-a:r-55" data-legacy-message-id="19ab333333333333"><h3 class="iw"><span class="gD" email="eve@evil.example" data-hovercard-id="eve@evil.example">Draft</span></h3>${gmailReply('Dear Eve')}</div></div>`,
          ],
        }),
      ],
    }),
  ],
  [
    'ids that are the word “undefined”',
    aGmailPage({
      views: [
        gmailThread({
          ids: 'data-thread-perm-id="undefined" data-legacy-thread-id="undefined"',
          messages: [gmailMessage(annaWrote)],
        }),
      ],
    }),
  ],
  [
    'a subject of emoji',
    aGmailPage({
      views: [
        gmailThread({
          subject: '<img data-emoji="🎉" alt="🎉" src="data:,"> Party <img alt="🥂" src="data:,">',
          messages: [gmailMessage(annaWrote)],
        }),
      ],
    }),
  ],
  [
    'markup in name and subject',
    aGmailPage({
      views: [
        gmailThread({
          subject: '&lt;script&gt;alert(1)&lt;/script&gt;\u202EOffer',
          messages: [
            gmailMessage({
              from: { name: '&lt;img src=x onerror=alert(1)&gt;', address: anna.address },
            }),
          ],
        }),
      ],
    }),
  ],
  [
    'a page from right to left, in Arabic',
    aGmailPage({
      lang: 'ar',
      body: 'dir="rtl"',
      views: [
        gmailThread({ messages: [gmailMessage({ from: anna, date: '3 نوفمبر 2026، 10:12 ص' })] }),
      ],
    }),
  ],
  ['only my own mail: whom it is to', pageOf(iWrote)],
  [
    'only my own mail, a colleague first in To',
    pageOf({ ...iWrote, to: [colleague, anna, marco] }),
  ],
  [
    'only collapsed messages',
    pageOf({ ...annaWrote, collapsed: true }, { ...iWrote, collapsed: true }),
  ],
  [
    'a newsletter that the user answers: a conversation',
    pageOf(
      { ...annaWrote, besideSender: '<span class="Ca" role="link">Unsubscribe</span>' },
      iWrote,
    ),
  ],
  [
    'the first message with a sender that is not clear',
    pageOf({ from: marco, pictureOf: 'eve@evil.example', id: null }, annaWrote),
  ],
  [
    'a later message of someone else that is hidden',
    pageOf(annaWrote, { from: marco }).replace(
      /(<div class="h7[^>]*)>(?![\s\S]*<div class="h7)/u,
      '$1 style="display: none">',
    ),
  ],
  [
    'an inner wrapper more, and no classes',
    pageOf(annaWrote).replaceAll(/ class="(?!a3s|ii gt)[^"]*"/gu, ''),
  ],
];

describe('a page that tries to mislead the reader', () => {
  test.each(withAnna)('%s: the contact is Anna', async (_name, html) => {
    const reading = await read(html);
    expect(reading.view).toBe('thread');
    expect(reading.contact?.address).toBe(anna.address);
  });
});

const withNobody: readonly (readonly [name: string, html: string, reason: RegExp])[] = [
  [
    'e-mail and hovercard differ',
    pageOf({
      from: anna,
      senderHtml: `<span class="gD" email="${anna.address}" data-hovercard-id="${marco.address}" name="Anna Rossi">Anna</span>`,
    }),
    /unknown sender/u,
  ],
  [
    'the text beside the name says somebody else',
    pageOf({ from: anna, addressText: `&lt;${marco.address}&gt;` }),
    /unknown sender/u,
  ],
  [
    'the picture is somebody else’s',
    pageOf({ from: anna, pictureOf: marco.address }),
    /unknown sender/u,
  ],
  [
    'two people in one sender’s line',
    pageOf({ from: anna, besideSender: `<span email="${marco.address}">Marco</span>` }),
    /unknown sender/u,
  ],
  [
    'an address with a second one behind it',
    pageOf({ from: { name: 'Anna', address: 'anna.rossi@rossi.example,eve@evil.example' } }),
    /unknown sender/u,
  ],
  [
    'a single signal',
    aGmailPage({
      views: [
        gmailThread({
          messages: [
            gmailMessage({
              ...annaWrote,
              collapsed: true,
              senderHtml: `<span class="gD" email="${anna.address}">Anna</span>`,
            }),
          ],
        }),
      ],
    }),
    /second signal/u,
  ],
  [
    'the latest message does not say who wrote it',
    pageOf(annaWrote, { from: marco, pictureOf: 'eve@evil.example', id: null }),
    /unknown sender/u,
  ],
  [
    'no account at all',
    aGmailPage({ account: null, views: [gmailThread({ messages: [gmailMessage(annaWrote)] })] }),
    /account/u,
  ],
  [
    'title and meta name two accounts',
    aGmailPage({
      title: 'Offer - other@acme.example - Gmail',
      views: [gmailThread({ messages: [gmailMessage(annaWrote)] })],
    }),
    /account/u,
  ],
  [
    'a newsletter',
    pageOf({ ...annaWrote, besideSender: '<span class="Ca" role="link">Unsubscribe</span>' }),
    /nobody/u,
  ],
  [
    'a mail with a link to leave its list',
    pageOf({
      ...annaWrote,
      body: 'New lamps! <a href="https://x.example/unsubscribe?u=1">Leave</a>',
    }),
    /nobody/u,
  ],
  [
    'a no-reply address',
    pageOf({ from: { name: 'Shop', address: 'no-reply@shop.example' } }),
    /nobody/u,
  ],
  ['colleagues only', pageOf({ from: colleague }, { ...iWrote, to: [colleague] }), /nobody/u],
  [
    'a draft alone',
    aGmailPage({
      views: [
        gmailThread({
          messages: [
            `<div class="h7" role="listitem" aria-expanded="true">${gmailReply('Dear Anna')}</div>`,
          ],
        }),
      ],
    }),
    /nobody/u,
  ],
  [
    'a layout of which only an older message is recognised',
    pageOf({ from: marco, collapsed: true }, annaWrote)
      .replaceAll(/ (?:role="listitem"|data-(?:legacy-)?message-id="[^"]*")/gu, '')
      .replaceAll('class="h7 ', 'class="new-h7 ')
      .replaceAll('class="adn ', 'class="new-adn '),
    /not understood/u,
  ],
  [
    'two different threads shown at once',
    aGmailPage({
      views: [
        gmailThread({ messages: [gmailMessage(annaWrote)] }),
        gmailThread({ id: '19aa000000000002', messages: [gmailMessage({ from: marco })] }),
      ],
    }),
    /no thread/u,
  ],
  [
    'a list and a hidden thread',
    aGmailPage({
      views: [
        gmailList([{ from: marco, id: '19aa000000000001', subject: 'Row' }]),
        gmailThread({ messages: [gmailMessage(annaWrote)], view: hidden }),
      ],
    }),
    /no thread/u,
  ],
];

describe('a page that does not say for certain whom the mail is with', () => {
  test.each(withNobody)('%s: there is no contact', async (_name, html, reason) => {
    const reading = await read(html);
    expect(reading.contact).toBeNull();
    expect(reasonFor(reading, 'contact')).toMatch(reason);
  });
});

describe('what else such pages say', () => {
  test('an account that the page contradicts is none, and directions are unknown', async () => {
    const reading = await read(pageOf(annaWrote, iWrote), { account: 'other@acme.example' });
    expect(reading.account).toBeNull();
    expect(reading.contact).toBeNull();
    expect(reading.thread?.messages.map(({ direction }) => direction)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  test('an account that is given serves where the page names none', async () => {
    const page = aGmailPage({
      account: null,
      views: [gmailThread({ messages: [gmailMessage(annaWrote)] })],
    });
    const reading = await read(page, { account: me.address });
    expect(reading.account).toEqual({ name: null, address: me.address });
    expect(reading.contact?.address).toBe(anna.address);
  });

  test('a subject cannot name the account', async () => {
    const page = aGmailPage({
      account: null,
      title: 'Re: x - eve@evil.example - Gmail - sara.conti@acme.example - Gmail',
      views: [gmailThread({ messages: [gmailMessage(annaWrote)] })],
    });
    expect((await read(page)).account?.address).toBe(me.address);
  });

  test('of two people from outside, whoever wrote last is the contact', async () => {
    const reading = await read(
      pageOf(annaWrote, {
        from: marco,
        to: [me, anna],
        id: idAt('2026-11-04T07:30:00Z'),
        date: 'Nov 4, 2026, 8:30 AM',
      }),
    );
    expect(reading.contact).toEqual(marco);
  });

  test('the ids of rows and hidden threads are never the thread’s', async () => {
    const page = aGmailPage({
      views: [
        gmailList([{ from: marco, id: '19aa000000000001', subject: 'Row' }], hidden),
        gmailThread({
          id: '19aa000000000002',
          messages: [gmailMessage({ from: marco })],
          view: hidden,
        }),
        gmailThread({ ids: '', messages: [gmailMessage(annaWrote)] }),
      ],
    });
    expect((await read(page)).thread?.id).toBeNull();
  });

  test('thread ids that disagree give none, and one of them alone is taken', async () => {
    const other = permIdOf('thread', '19aa000000000002');
    const both = (perm: string) =>
      aGmailPage({
        views: [
          gmailThread({
            ids: `data-thread-perm-id="${perm}" data-legacy-thread-id="${threadId}"`,
            messages: [gmailMessage(annaWrote)],
          }),
        ],
      });
    expect((await read(both(other))).thread?.id).toBeNull();
    expect((await read(both('thread-a:r-77797987352109418'))).thread?.id).toBe(threadId);
    expect((await read(both('undefined'))).thread?.id).toBe(threadId);
  });

  test('without a heading’s id, Gmail’s own log label or the open reply says which thread it is', async () => {
    const label = btoa(`["#${permIdOf('thread', threadId)}",null,null]`).replaceAll('=', '');
    const logged = aGmailPage({
      views: [
        gmailThread({
          ids: '',
          listAttributes: `jslog="20686; u014N:xr6bB; 1:${label}"`,
          messages: [gmailMessage(annaWrote)],
        }),
      ],
    });
    const replying = aGmailPage({
      views: [
        gmailThread({ ids: '', messages: [gmailMessage({ ...annaWrote, under: gmailReply() })] }),
      ],
    });
    expect(await read(logged)).toMatchObject({
      thread: { id: threadId },
      readBy: { 'thread-id': 'jslog' },
    });
    expect(await read(replying)).toMatchObject({
      thread: { id: threadId },
      readBy: { 'thread-id': 'lts of the reply' },
    });
  });

  test('a draft is no message, and an open reply does not make one of the message above it', async () => {
    const draft = `<div class="h7" role="listitem" aria-expanded="true">${gmailReply('Dear Anna')}</div>`;
    const page = aGmailPage({
      views: [
        gmailThread({
          messages: [gmailMessage({ ...annaWrote, under: gmailReply('Not sent') }), draft],
        }),
      ],
    });
    const { thread } = await read(page);
    expect(thread?.messages).toHaveLength(1);
    expect(thread?.messages[0]).toMatchObject({
      expanded: true,
      text: 'Good morning, see you on Thursday.',
    });
  });

  test('a collapsed message is there, without id and words', async () => {
    const { thread } = await read(pageOf({ ...annaWrote, collapsed: true }, iWrote));
    expect(thread?.messages[0]).toEqual({
      id: null,
      from: anna,
      to: [],
      cc: [],
      sentAt: null,
      direction: 'in',
      expanded: false,
      text: null,
    });
  });

  test('imported mail has the time that the page shows, other mail that of its id', async () => {
    const imported = { ...annaWrote, date: 'Mar 3, 2021, 4:00 PM' };
    const elsewhere = { ...annaWrote, date: 'Nov 3, 2026, 1:12 AM' };
    const times = async (message: GmailMessage) =>
      (await read(pageOf(message))).thread?.messages[0]?.sentAt;
    expect(await times(annaWrote)).toBe('2026-11-03T10:12:21+01:00');
    expect(await times(elsewhere)).toBe('2026-11-03T10:12:21+01:00');
    expect(await times(imported)).toBe('2021-03-03T16:00:00+01:00');
  });

  test('a date that cannot be read and is not the id’s gives no time', async () => {
    const time = async (date: string) =>
      (await read(pageOf({ ...annaWrote, date }))).thread?.messages[0]?.sentAt;
    expect(await time('3. nóv. 2026, 10:12')).toBe('2026-11-03T10:12:21+01:00');
    expect(await time('3. nóv. 2025, 10:12')).toBeNull();
  });

  test('a body names neither account nor thread nor message', async () => {
    const label = btoa(`["#${permIdOf('thread', '19aa000000000009')}"]`);
    const mine = btoa(`["#${permIdOf('msg', '19aa000000000009')}"]`);
    const body = `<div role="main">x</div><div role="banner"><a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Eve (eve@evil.example)">x</a>
<div aria-label="menu"><b>eve@evil.example</b><a href="https://accounts.google.com/AddSession">x</a></div></div>
<div role="list" jslog="1; 1:${label}"></div><div class="ii gt" jslog="1; 4:${mine}"></div><input name="lts" value="19aa000000000009"><div data-legacy-message-id="19aa000000000009"></div>`;
    const page = aGmailPage({
      account: null,
      views: [gmailThread({ ids: '', messages: [gmailMessage({ ...annaWrote, id: null, body })] })],
    });
    const { account, thread } = await read(page);
    expect(account).toBeNull();
    expect(thread?.id).toBeNull();
    expect(thread?.messages.map(({ id }) => id)).toEqual([null]);
  });

  test('emoji in a subject are read, invisible characters are not', async () => {
    const subject = async (html: string) =>
      (
        await read(
          aGmailPage({
            views: [gmailThread({ subject: html, messages: [gmailMessage(annaWrote)] })],
          }),
        )
      ).thread?.subject;
    expect(await subject('<img data-emoji="🎉" alt="🎉" src="data:,"> Party')).toBe('🎉 Party');
    expect(await subject('&#x202E;Offer\u0007 for&nbsp;40')).toBe('Offer for 40');
    expect(await subject('<b>A</b>&lt;script&gt;')).toBe('A<script>');
  });

  test('a page that is no mail at all is “other” and says what is missing', async () => {
    const reading = await read('<!doctype html><title>Hello</title><p>Nothing here</p>');
    expect(reading).toMatchObject({ view: 'other', account: null, thread: null, contact: null });
    expect(reading.missing.map(({ fact }) => fact)).toEqual([
      'account',
      'thread',
      'contact',
      'list',
    ]);
  });
});
