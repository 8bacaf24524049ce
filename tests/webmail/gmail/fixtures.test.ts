// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anna, marco, me } from '../../builders/aGmailPage';
import { usePageReader } from '../thePageReader';

const read = usePageReader();

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/gmail/${name}`, import.meta.url), 'utf8');
}

test('a thread of November 2026 is read whole', async () => {
  const reading = await read(fixture('thread-2026-11.html'));
  expect(reading).toMatchObject({
    service: 'gmail',
    view: 'thread',
    account: me,
    contact: anna,
    list: null,
    readBy: {
      account: 'meta og-profile-acct + title + account button',
      'thread-id': 'data-legacy-thread-id + data-thread-perm-id + jslog',
      contact: 'latest sender',
    },
  });
  expect(reading.thread).toEqual({
    id: '19ab0c0ffee00000',
    subject: 'Offer for 40 lamps',
    messages: [
      {
        id: null,
        from: anna,
        to: [],
        cc: [],
        sentAt: '2026-10-20T09:01:00+02:00',
        direction: 'in',
        expanded: false,
        text: null,
      },
      {
        id: '1a182eb215000000',
        from: me,
        to: [anna, marco],
        cc: [],
        sentAt: '2026-10-28T15:30:10+01:00',
        direction: 'out',
        expanded: true,
        text: 'Dear Anna,\n\nhere is the offer for 40 lamps.',
      },
      {
        id: '1a1a0ae510800000',
        from: anna,
        to: [me],
        cc: [],
        sentAt: '2026-11-03T10:12:21+01:00',
        direction: 'in',
        expanded: true,
        text: 'Good morning Sara,\n\nthank you, we will decide on Thursday.\nCould you send the data sheet 🙏\n\nAnna',
      },
    ],
  });
});

test('without its attributes a message is known by Gmail’s own log label', async () => {
  const html = fixture('thread-2026-11.html').replaceAll(
    /data-(?:legacy-)?message-id="[^"]*"/gu,
    '',
  );
  const { thread, readBy } = await read(html);
  expect(thread?.messages.at(-1)?.id).toBe('1a1a0ae510800000');
  expect(readBy['message-id']).toBe('jslog');
});

test('the Italian page with an open reply is Anna’s thread, and the reply is no part of it', async () => {
  const reading = await read(fixture('thread-replying-it-2026-11.html'));
  expect(reading).toMatchObject({ view: 'thread', account: me, contact: anna });
  expect(reading.thread?.messages.map(({ text, sentAt }) => ({ text, sentAt }))).toEqual([
    { text: 'Buongiorno Sara, decidiamo giovedì.', sentAt: '2026-11-03T10:12:21+01:00' },
  ]);
});

test('the Arabic page is read from right to left like any other', async () => {
  const reading = await read(fixture('thread-ar-2026-11.html'));
  expect(reading.contact).toEqual({ name: 'سارة', address: 'sara.haddad@haddad.example' });
  expect(reading.thread?.subject).toBe('عرض 40 مصباحًا');
  expect(reading.thread?.messages.map(({ sentAt }) => sentAt)).toEqual([
    '2026-10-20T09:01:00+02:00',
    '2026-11-03T10:12:21+01:00',
  ]);
});

test('a newsletter is nobody’s, and only its own words are read', async () => {
  const reading = await read(fixture('thread-newsletter-2026-11.html'));
  expect(reading.contact).toBeNull();
  expect(reading.thread?.messages[0]?.text).toBe('New lamps this week.\nLeave this list');
});

test('the older layout names no account; with one given it has a contact', async () => {
  const html = fixture('thread-vi-2023-08.html');
  expect((await read(html)).contact).toBeNull();
  const reading = await read(html, { account: me.address });
  expect(reading.contact).toEqual(anna);
  expect(reading.thread?.messages[0]?.sentAt).toBe('2023-08-01T06:54:31+02:00');
});

test('a list is a list, whatever is being written beside it', async () => {
  const reading = await read(fixture('list-2026-11.html'));
  expect(reading).toMatchObject({ view: 'list', account: me, thread: null, contact: null });
});

test('a print view says who and when, its address says which', async () => {
  const url = `https://mail.google.com/mail/u/0/?view=pt&permthid=thread-f:${BigInt('0x19ab0c0ffee00000')}`;
  const reading = await read(fixture('print-2023-04.html'), { url });
  expect(reading).toMatchObject({
    view: 'thread',
    account: me,
    contact: null,
    thread: {
      id: '19ab0c0ffee00000',
      subject: 'Offer for 40 lamps',
      messages: [
        {
          from: me,
          to: [anna, { name: null, address: marco.address }],
          direction: 'out',
          sentAt: '2026-10-28T15:30:00+01:00',
          text: 'Dear Anna, here is the offer.',
        },
        { from: anna, to: [me], direction: 'in', text: 'We decide on Thursday.' },
      ],
    },
  });
});

test('an open account menu says whose mailbox it is', async () => {
  expect(await read(fixture('account-menu-2016-06.html'))).toMatchObject({
    view: 'other',
    account: me,
    readBy: { account: 'account menu' },
  });
});
