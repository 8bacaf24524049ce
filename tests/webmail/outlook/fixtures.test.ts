// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Shown } from '@/commands/read-page/pageReader';
import { usePageReader } from '../thePageReader';

const read = usePageReader();
const shown: Partial<Shown> = {
  service: 'outlook',
  url: 'https://outlook.office.com/mail/inbox/id/AAkALg',
};

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/outlook/${name}`, import.meta.url), 'utf8');
}

const me = { name: null, address: 'sara@lumina.example' };
const anna = { name: 'Anna Rossi', address: 'anna@belforte.example' };
const luca = { name: 'Luca Bassi', address: 'luca@belforte.example' };

test('a conversation of September 2026 is read whole', async () => {
  const reading = await read(fixture('thread-2026-09.html'), shown);
  expect(reading).toMatchObject({
    service: 'outlook',
    view: 'thread',
    account: me,
    contact: anna,
    readBy: { account: 'folder tree', 'thread-id': 'the selected row', contact: 'sender' },
  });
  expect(reading.thread).toEqual({
    id: 'AQQkADconv01',
    subject: 'Offer for 40 lamps',
    messages: [
      {
        id: 'QAEA',
        from: anna,
        to: [],
        cc: [],
        sentAt: '2026-09-15T10:01:00+02:00',
        direction: 'in',
        expanded: false,
        text: null,
      },
      {
        id: 'QAEB',
        from: { name: 'Sara Conti', address: 'sara@lumina.example' },
        to: [anna, { name: 'Marco Neri', address: null }],
        cc: [],
        sentAt: '2026-09-16T15:30:00+02:00',
        direction: 'out',
        expanded: true,
        text: 'Dear Anna,\n\nhere is the offer for 40 lamps.',
      },
      {
        id: 'QAEC',
        from: anna,
        to: [{ name: 'You', address: null }],
        cc: [luca],
        sentAt: '2026-09-17T14:52:00+02:00',
        direction: 'in',
        expanded: true,
        text: 'Good morning Sara,\n\nwe will decide on Thursday.',
      },
    ],
  });
  expect(reading.list).toEqual([
    {
      threadId: 'AQQkADconv01',
      people: [anna],
      subject: 'Offer for 40 lamps',
      at: '2026-09-17T14:52:00+02:00',
    },
    {
      threadId: 'AQQkADconv02',
      people: [{ name: 'Marco Neri', address: 'marco@neri.example' }],
      subject: 'Catalogue',
      at: '2026-09-15T09:05:00+02:00',
    },
  ]);
});

test('a sender with only a name has the address to which their reply goes', async () => {
  const reading = await read(fixture('name-only-2026-09.html'), shown);
  expect(reading.contact).toEqual({ name: 'Bruno Testa', address: 'bruno@testa.example' });
});

test('without one a sender with only a name stays without an address, and nobody is the contact', async () => {
  const html = fixture('name-only-2026-09.html').replace('aria-label="bruno@testa.example"', '');
  const reading = await read(html, shown);
  expect(reading).toMatchObject({ view: 'thread', account: me, contact: null });
  expect(reading.thread).toMatchObject({
    id: 'AQQkADconv03',
    subject: 'R: Garanzia',
    messages: [
      {
        id: 'QAED',
        from: { name: 'Bruno Testa', address: null },
        to: [{ name: 'Sara Conti', address: null }],
        sentAt: '2026-04-13T12:26:00+02:00',
        text: 'Quando scade la garanzia?',
      },
    ],
  });
  expect(reading.missing).toContainEqual({ fact: 'contact', reason: 'unknown sender' });
});

test('a folded message of 2023 is read beside one that the open reply names', async () => {
  const reading = await read(fixture('folded-2023-05.html'), shown);
  const lena = { name: 'Lena Kabel', address: 'lena@kabel.example' };
  expect(reading).toMatchObject({
    account: { name: 'Sara Conti', address: 'sara@lumina.example' },
    contact: lena,
    readBy: { account: 'account menu' },
  });
  expect(reading.thread?.messages).toMatchObject([
    { from: lena, sentAt: '2026-05-05T08:51:00+02:00', expanded: false, id: null },
    { from: lena, sentAt: '2026-05-06T09:15:00+02:00', expanded: true, id: 'QAEK' },
  ]);
});
