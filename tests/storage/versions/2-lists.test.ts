import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { db } from '@/storage/db';
import { contactByAddress, contactsNamedLike } from '@/storage/contacts';
import { openFollowUpsOf } from '@/storage/followUps';
import { historyWith, mailsInThread } from '@/storage/interactions';
import { notesAbout } from '@/storage/notes';
import { versions } from '@/storage/versions';
import { first } from '@/storage/versions/1-first';
import { address } from '../../builders/aReading';

const account = address('marta.neri@nerilighting.example');
const lena = address('l.krueger@brandt-technik.example');
const at = Temporal.Instant.from('2026-11-12T08:10:00Z').epochMilliseconds;

/** Rows as version 1 has written them: a followed person with a question, a call, a note, and somebody only seen. */
const rows = {
  contacts: [
    {
      id: 'c-lena',
      addresses: [lena],
      name: 'Lena Krüger',
      followedSince: at,
      cadenceDays: null,
      language: 'de',
      formality: 'formal',
      seenTone: null,
      seenSince: at,
      rhythm: {
        lastAt: at,
        oneOffAt: null,
        coolingAt: at + 9e8,
        atRiskAt: null,
        probablyLostAt: null,
      },
      words: ['lena', 'kruger', lena],
    },
    {
      id: 'c-sara',
      addresses: ['sara@meyer.example'],
      name: null,
      followedSince: null,
      cadenceDays: null,
      language: null,
      formality: null,
      seenTone: null,
      seenSince: at,
      rhythm: {
        lastAt: at,
        oneOffAt: at + 3e9,
        coolingAt: null,
        atRiskAt: null,
        probablyLostAt: null,
      },
      words: ['sara@meyer.example'],
    },
  ],
  interactions: [
    ...[0, 1].map((n) => ({
      kind: 'message',
      id: `${account}/19a4f0c2b7d3e18${n}/c-lena`,
      contactId: 'c-lena',
      at: at - (1 - n) * 86_400_000,
      direction: n === 0 ? 'out' : 'in',
      account,
      messageId: `19a4f0c2b7d3e18${n}`,
      threadId: '19a4f0c2b7d3e180',
      subject: 'Rückfrage Kabel',
      asks: n === 1,
    })),
    {
      kind: 'call',
      id: 'talk-1',
      contactId: 'c-lena',
      at: at - 9e7,
      direction: 'both',
      went: 'well',
      said: 'Halle 2',
    },
  ],
  followUps: [
    {
      id: `reply:${account}/19a4f0c2b7d3e181/c-lena`,
      contactId: 'c-lena',
      kind: 'reply',
      state: 'open',
      due: { at: '2026-11-12T12:10:00Z' },
      until: null,
      openDue: at + 14_400_000,
      redDue: at + 14_400_000,
      createdAt: at,
      occasion: null,
      topic: 'Rückfrage Kabel',
      interactionId: `${account}/19a4f0c2b7d3e181/c-lena`,
      since: at,
      writtenIn: null,
      notBefore: null,
      closed: null,
    },
  ],
  notes: [
    {
      id: 'n-1',
      contactId: 'c-lena',
      text: 'Halle 2, 5 m',
      pinned: true,
      createdAt: at,
      editedAt: null,
    },
  ],
  settings: [
    {
      id: 'settings',
      zone: 'Europe/Rome',
      workingDays: [1, 2, 3, 4, 5],
      workFrom: 510,
      workTo: 1080,
      holidays: [],
      peopleADay: 12,
    },
  ],
  acts: [{ id: 'act-1', at, changes: [], reply: null }],
} as const;

test('everything of version 1 is there after the update, and mails are found by thread', async () => {
  await db.delete();
  const old = new Dexie('premura');
  old.version(first.version).stores(first.stores);
  await old.open();
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...all]);
  old.close();

  await db.open();
  expect(db.verno).toBe(versions.length);
  for (const [table, all] of Object.entries(rows)) {
    const kept = await db.table(table).toArray();
    expect(kept.toSorted(byId), table).toEqual([...all].toSorted(byId));
  }
  expect((await contactByAddress(lena))?.id).toBe('c-lena');
  expect(await contactsNamedLike('krü', 5)).toHaveLength(1);
  expect(await historyWith('c-lena')).toHaveLength(3);
  expect(await openFollowUpsOf('c-lena')).toHaveLength(1);
  expect(await notesAbout('c-lena')).toHaveLength(1);
  const thread = await mailsInThread(account, '19a4f0c2b7d3e180');
  expect(thread.map(({ id }) => id)).toEqual(rows.interactions.slice(0, 2).map(({ id }) => id));
  expect(await db.mailsWithNobody.count()).toBe(0);
  expect(await db.readerHealth.count()).toBe(0);
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id.localeCompare(other.id);
}
