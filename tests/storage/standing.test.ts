import { beforeEach, describe, expect, test } from 'vitest';
import { standingsAt } from '@/domain/figures/standingsAt';
import type { Contact, Rhythm } from '@/domain/people/contact';
import { address } from '../builders/aReading';
import { aContact } from '../builders/aContact';
import { change } from '@/storage/change';
import { lastInTouchBeside, peopleOfCompany } from '@/storage/peopleOfCompany';
import { db } from '@/storage/db';
import { followedPeople, peopleStanding, peopleTurningNext } from '@/storage/standing';
import { countUsualGap, restingOnOther, staleBy } from '@/storage/usualGap';

const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
const days = (count: number) => now.epochMilliseconds + count * 86_400_000;

function somebody(id: string, rhythm: Partial<Rhythm>, of: Partial<Contact> = {}): Contact {
  const contact = aContact({ id, addresses: [address(`${id}@${id}.example`)], ...of });
  return { ...contact, rhythm: { ...contact.rhythm, lastAt: days(-30), ...rhythm } };
}
const keep = (people: readonly Contact[]) =>
  change({ id: crypto.randomUUID(), now }, (c) => c.put('contacts', people));
const ids = (people: readonly Contact[]) => people.map(({ id }) => id);

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('lists by status', () => {
  beforeEach(() =>
    keep([
      somebody('well-later', { coolingAt: days(20), atRiskAt: days(30), probablyLostAt: days(60) }),
      somebody('well-soon', { coolingAt: days(2), atRiskAt: days(30), probablyLostAt: days(60) }),
      somebody('quiet', { coolingAt: days(-9), atRiskAt: days(3), probablyLostAt: days(60) }),
      somebody('quiet-lately', {
        coolingAt: days(-1),
        atRiskAt: days(3),
        probablyLostAt: days(60),
      }),
      somebody('risk', { coolingAt: days(-30), atRiskAt: days(-1), probablyLostAt: days(60) }),
      somebody('gone', { coolingAt: days(-90), atRiskAt: days(-60), probablyLostAt: days(-1) }),
      somebody('once', { oneOffAt: days(-1) }),
      somebody('new', { oneOffAt: days(1) }),
      somebody('lost', {}, { care: { lostAt: days(-5) } }),
      somebody('rests', { coolingAt: days(20) }, { care: { pausedUntil: null } }),
      somebody('stranger', {}, { followedSince: null }),
    ]),
  );

  test.each([
    ['cooling', ['quiet-lately', 'quiet']],
    ['at-risk', ['risk']],
    ['probably-lost', ['gone']],
    ['one-off', ['once']],
  ] as const)('%s: whoever turned last comes first', async (status, people) => {
    expect(ids(await peopleStanding(status, now.epochMilliseconds, 10))).toEqual(people);
  });

  test('at most as many as are shown', async () => {
    expect(ids(await peopleStanding('cooling', now.epochMilliseconds, 1))).toEqual([
      'quiet-lately',
    ]);
  });

  test('who changes next', async () => {
    expect(ids(await peopleTurningNext(now.epochMilliseconds, 10))).toEqual([
      'well-soon',
      'well-later',
    ]);
    expect(ids(await peopleTurningNext(days(2), 10))).toEqual(['well-later']);
  });

  test('how many stand how', async () => {
    const standings = standingsAt(await followedPeople(), now.epochMilliseconds);
    const counts = [...standings].map(([status, people]) => [status, people.length]);
    expect(Object.fromEntries(counts)).toEqual({
      healthy: 2,
      cooling: 2,
      'at-risk': 1,
      'probably-lost': 1,
      'one-off': 1,
      new: 1,
      lost: 1,
      paused: 1,
    });
  });
});

describe('somebody else of the company', () => {
  const at = (name: string) => ({ addresses: [address(`${name}@belforte.example`)] });

  test('is the one who was in touch last, beside them', async () => {
    const giulia = somebody('giulia', { lastAt: days(-1) }, at('giulia'));
    const marco = somebody('marco', { lastAt: days(-3) }, at('marco'));
    const vera = somebody('vera', { lastAt: days(-40) }, { ...at('vera'), followedSince: null });
    await keep([giulia, marco, vera, somebody('silent', { lastAt: null }, at('silent'))]);
    expect((await lastInTouchBeside(marco))?.id).toBe('giulia');
    expect((await lastInTouchBeside(giulia))?.id).toBe('marco');
    expect(ids(await peopleOfCompany('belforte.example'))).toEqual(['vera', 'marco', 'giulia']);
  });

  test('is nobody on a domain where anybody can be', async () => {
    const free = (name: string) => ({ addresses: [address(`${name}@gmail.com`)] });
    const one = somebody('one', {}, free('one'));
    await keep([one, somebody('two', {}, free('two'))]);
    expect(await lastInTouchBeside(one)).toBeNull();
  });
});

describe('the median of the user’s own people', () => {
  test('counts once there are ten with a rhythm', async () => {
    const gaps = [10, 11, 12, 13, 20, 24, 40, 50, 60, 70];
    await keep(gaps.slice(1).map((countedDays) => somebody(`p${countedDays}`, { countedDays })));
    expect(await countUsualGap()).toBeNull();
    await keep([somebody('p10', { countedDays: 10 }), somebody('few', {})]);
    expect(await countUsualGap()).toBe(22);
  });

  test('whoever rests on another one, or on other settings, is found; and whoever the clock changes', async () => {
    await keep([
      somebody('old', { basis: 'a' }),
      somebody('fresh', { basis: 'b' }),
      somebody('pinned', { basis: 'b', staleAt: days(-1) }),
      somebody('pinned-still', { basis: 'b', staleAt: days(1) }),
    ]);
    expect(await restingOnOther('b', 10)).toEqual(['old']);
    expect(await staleBy(now.epochMilliseconds, 10)).toEqual(['pinned']);
  });
});
