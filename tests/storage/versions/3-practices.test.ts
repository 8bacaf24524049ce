import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { change } from '@/storage/change';
import { contactByAddress, contactById, contactsNamedLike } from '@/storage/contacts';
import { db } from '@/storage/db';
import { openFollowUpsOf, peopleOverdueAt } from '@/storage/followUps';
import { historyWith } from '@/storage/interactions';
import { notesAbout } from '@/storage/notes';
import { recordsAbout } from '@/storage/records';
import { currentSettings } from '@/storage/settings';
import { suggestionsAbout } from '@/storage/suggestions';
import { versions } from '@/storage/versions';
import { aPromise } from '../../builders/aRecord';
import { address } from '../../builders/aReading';

const account = address('marta.neri@nerilighting.example');
const lena = address('l.krueger@brandt-technik.example');
const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const at = now.epochMilliseconds;

/** Rows as version 2 has written them: a followed person, a mail told by a list, what is with nobody, how reading went. */
const rows = {
  contacts: [
    {
      id: 'c-lena',
      addresses: [lena],
      name: 'Lena Krüger',
      followedSince: at,
      cadenceDays: 30,
      language: 'de',
      formality: 'formal',
      seenTone: { language: 'de', formality: 'formal', greeting: 'Hallo Lena,', farewell: null },
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
  ],
  interactions: [
    {
      kind: 'message',
      id: `${account}/row:19a4f0c2b7d3e181:${at}/c-lena`,
      contactId: 'c-lena',
      at: at - 9e7,
      direction: 'unknown',
      account,
      messageId: `row:19a4f0c2b7d3e181:${at}`,
      threadId: '19a4f0c2b7d3e181',
      toldBy: 'row',
      subject: 'Rückfrage Kabel',
      asks: false,
    },
    {
      kind: 'call',
      id: 'talk-1',
      contactId: 'c-lena',
      at,
      direction: 'both',
      went: 'badly',
      said: '',
    },
  ],
  mailsWithNobody: [
    { id: `${account}/19a4f0c2b7d3e190`, account, threadId: '19a4f0c2b7d3e190', at: [at] },
  ],
  followUps: [
    {
      id: 'thanks-1',
      contactId: 'c-lena',
      kind: 'thank-you',
      state: 'snoozed',
      due: { at: '2026-11-18T17:00:00Z' },
      until: { on: '2026-11-18' },
      openDue: at - 1,
      redDue: at - 1,
      createdAt: at - 9e7,
      occasion: 'after-a-bad-talk',
      topic: null,
      interactionId: 'talk-1',
      since: null,
      writtenIn: { account, threadId: null, at, newestAt: at, scheduled: true },
      notBefore: null,
      closed: null,
    },
  ],
  notes: [
    {
      id: 'n-1',
      contactId: 'c-lena',
      text: 'Halle 2',
      pinned: true,
      createdAt: at,
      editedAt: null,
    },
  ],
  readerHealth: [{ id: 'gmail/subject', lastAt: at, answered: {}, failed: {} }],
  settings: [
    {
      id: 'settings',
      zone: 'Europe/Rome',
      workingDays: [1, 2, 3, 4, 5],
      workFrom: 510,
      workTo: 1080,
      holidays: ['2026-12-25'],
      peopleADay: 12,
    },
  ],
  acts: [{ id: 'act-1', at, changes: [], reply: null }],
} as const;

test('everything of version 2 is there after the update, and what is new can be written down', async () => {
  await db.delete();
  const old = new Dexie('premura');
  for (const { version, stores } of versions.slice(0, 2)) old.version(version).stores(stores);
  await old.open();
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...all]);
  old.close();

  await db.open();
  for (const [table, all] of Object.entries(rows)) {
    const kept = await db.table(table).toArray();
    expect(kept.toSorted(byId), table).toEqual([...all].toSorted(byId));
  }
  expect((await contactByAddress(lena))?.cadenceDays).toBe(30);
  expect(await contactsNamedLike('krü', 5)).toHaveLength(1);
  expect(await historyWith('c-lena')).toHaveLength(2);
  expect(await openFollowUpsOf('c-lena')).toHaveLength(1);
  expect(await peopleOverdueAt(at)).toBe(1);
  expect(await notesAbout('c-lena')).toHaveLength(1);
  expect((await currentSettings()).holidays).toEqual(['2026-12-25']);

  expect(await recordsAbout('c-lena')).toEqual([]);
  expect(await suggestionsAbout('c-lena')).toEqual([]);
  const promise = aPromise({ contactId: 'c-lena' });
  await change({ id: 'first-promise', now }, async (c) => {
    const contact = await contactById('c-lena');
    if (contact) await c.put('contacts', [{ ...contact, care: { tier: 'A' } }]);
    await c.put('records', [promise]);
  });
  expect(await recordsAbout('c-lena')).toEqual([promise]);
  expect((await contactById('c-lena'))?.care).toEqual({ tier: 'A' });
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id.localeCompare(other.id);
}
