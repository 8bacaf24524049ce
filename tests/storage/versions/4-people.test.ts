import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { noFilters } from '@/domain/people/peopleWish';
import { contactByAddress } from '@/storage/contacts';
import { db } from '@/storage/db';
import { passing } from '@/storage/passing';
import { tagsInUse } from '@/storage/tagsInUse';
import { versions } from '@/storage/versions';
import { address } from '../../builders/aReading';

const lena = address('l.krueger@brandt-technik.example');
const at = Temporal.Instant.from('2026-11-19T09:00:00Z').epochMilliseconds;

/** Rows as version 3 has written them: somebody of whom much was said, and somebody of whom nothing was. */
const contacts = [
  {
    id: 'c-lena',
    addresses: [lena],
    name: 'Lena Krüger',
    followedSince: at,
    cadenceDays: 30,
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
    care: { tier: 'A', role: 'customer', tags: ['glass', 'north'] },
    words: ['lena', 'kruger', lena],
    company: 'brandt-technik.example',
  },
  {
    id: 'c-sara',
    addresses: ['sara@posta.example'],
    name: null,
    followedSince: null,
    cadenceDays: null,
    language: null,
    formality: null,
    seenTone: null,
    seenSince: at,
    rhythm: {
      lastAt: at,
      oneOffAt: null,
      coolingAt: null,
      atRiskAt: null,
      probablyLostAt: null,
    },
    words: ['sara@posta.example'],
  },
] as const;

test('everybody of version 3 is there after the update, and is found by what was said of them', async () => {
  await db.delete();
  const old = new Dexie('premura');
  for (const { version, stores } of versions.slice(0, 3)) old.version(version).stores(stores);
  await old.open();
  await old.table('contacts').bulkAdd([...contacts]);
  old.close();

  await db.open();
  expect(await db.contacts.toArray()).toEqual(contacts);
  expect((await contactByAddress(lena))?.id).toBe('c-lena');
  expect(await tagsInUse()).toEqual(['glass', 'north']);
  const said = { tier: 'A', role: 'customer', tag: 'glass' } as const;
  const sets = await passing({ ...noFilters, ...said, company: 'brandt-technik.example' }, at);
  expect(sets).toHaveLength(4);
  expect(sets.every((set) => set.has('c-lena') && set.size === 1)).toBe(true);
});
