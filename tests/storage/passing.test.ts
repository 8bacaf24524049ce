import { beforeEach, describe, expect, test } from 'vitest';
import type { Care } from '@/domain/people/care';
import type { Contact, Rhythm } from '@/domain/people/contact';
import { noFilters, type PeopleFilters } from '@/domain/people/peopleWish';
import { statusAt } from '@/domain/retention/statusAt';
import { END_OF_TIME } from '@/domain/time/epochSchema';
import { change } from '@/storage/change';
import { db } from '@/storage/db';
import { followedInOrder } from '@/storage/followedInOrder';
import { passing } from '@/storage/passing';
import { tagsInUse } from '@/storage/tagsInUse';
import { aContact } from '../builders/aContact';
import { aFollowUp } from '../builders/aFollowUp';
import { address } from '../builders/aReading';

const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const at = now.epochMilliseconds;
const days = (count: number) => at + count * 86_400_000;

function somebody(id: string, rhythm: Partial<Rhythm>, care?: Care): Contact {
  const contact = aContact({ id, addresses: [address(`${id}@${id.slice(0, 2)}.example`)] });
  const said = care === undefined ? {} : { care };
  return { ...contact, ...said, rhythm: { ...contact.rhythm, lastAt: days(-30), ...rhythm } };
}

const people = [
  somebody('well-later', { coolingAt: days(20), lastAt: days(-1) }, { tier: 'A' }),
  somebody('well-soon', { coolingAt: days(2), lastAt: days(-9) }, { tier: 'B', tags: ['north'] }),
  somebody('quiet', { coolingAt: days(-9), atRiskAt: days(3) }, { role: 'customer' }),
  somebody('risk', { coolingAt: days(-30), atRiskAt: days(-1) }, { tags: ['glass', 'north'] }),
  somebody('gone', { coolingAt: days(-90), atRiskAt: days(-60), probablyLostAt: days(-1) }),
  somebody('once', { oneOffAt: days(-1) }),
  somebody('new', { oneOffAt: days(1) }),
  somebody('dead-once', { oneOffAt: END_OF_TIME }, { addressBrokenAt: days(-9) }),
  somebody('dead-well', {}, { addressBrokenAt: days(-9) }),
  somebody('lost', {}, { lostAt: days(-5) }),
  somebody('rests', {}, { pausedUntil: null }),
  somebody('rests-a-while', { coolingAt: days(4) }, { pausedUntil: days(4) }),
  somebody('pinned', { coolingAt: 0 }, { pinned: { status: 'cooling', until: days(9) } }),
  somebody('unseen', { lastAt: null }),
] as const;
const stranger = { ...somebody('stranger', { oneOffAt: null }), followedSince: null };

beforeEach(async () => {
  await db.delete();
  await db.open();
  await change({ id: 'seed', now }, async (c) => {
    await c.put('contacts', [...people, stranger]);
    await c.put('followUps', [
      aFollowUp({ id: 'f-1', contactId: 'quiet', openDue: days(-1) }),
      aFollowUp({ id: 'f-2', contactId: 'well-soon', openDue: days(1) }),
    ]);
  });
});

async function those(filters: Partial<PeopleFilters>): Promise<readonly string[]> {
  const sets = await passing({ ...noFilters, ...filters }, at);
  const ids = await followedInOrder('last-word', at);
  return ids.filter((id) => sets.every((set) => set.has(id))).toSorted();
}

describe('a list by status', () => {
  test.each([
    'healthy',
    'cooling',
    'at-risk',
    'probably-lost',
    'one-off',
    'new',
    'lost',
    'paused',
    'no-history',
  ] as const)('%s: everybody who stands so, and nobody else', async (status) => {
    const standing = people.filter((one) => statusAt(one, at) === status).map(({ id }) => id);
    expect(standing.length).toBeGreaterThan(0);
    expect(await those({ status })).toEqual(standing.toSorted());
  });
});

test.each([
  [{ tier: 'A' }, ['well-later']],
  [{ role: 'customer' }, ['quiet']],
  [{ tag: 'north' }, ['risk', 'well-soon']],
  [{ company: 're.example' }, ['rests', 'rests-a-while']],
  [{ isOverdue: true }, ['quiet']],
  [{ tag: 'north', status: 'at-risk' }, ['risk']],
  [{ tag: 'north', isOverdue: true }, []],
] as const)('%o leaves %o', async (filters, ids) => {
  expect(await those(filters)).toEqual(ids);
});

test('whoever was in touch last comes first, whoever is not followed never', async () => {
  const ids = await followedInOrder('last-word', at);
  expect(ids).toHaveLength(people.length);
  expect(ids.slice(0, 2)).toEqual(['well-later', 'well-soon']);
  expect(ids.at(-1)).toBe('unseen');
});

test('who turns quiet next: those going well first, then those who already are', async () => {
  const ids = await followedInOrder('turns-next', at);
  expect(ids).toHaveLength(people.length);
  expect(ids.slice(0, 4)).toEqual(['well-soon', 'rests-a-while', 'well-later', 'quiet']);
});

test('the tags that are there, each once', async () => {
  expect(await tagsInUse()).toEqual(['glass', 'north']);
});
