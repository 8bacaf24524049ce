import { describe, expect, test } from 'vitest';
import { close } from '@/domain/followUps/close';
import { checkIn } from '@/domain/followUps/kinds/checkIn';
import type { PersonFacts } from '@/domain/followUps/kinds/kind';
import { recordsAfter } from '@/domain/followUps/recordsAfter';
import type { RecordOf } from '@/domain/records/record';
import { aContact } from '../../../builders/aContact';
import { aMail } from '../../../builders/aMail';
import { aPerson, atRome } from '../../../builders/aPerson';
import { ofARecord } from '../../../builders/aRecord';

const DAY = 86_400_000;
const now = aPerson().now.epochMilliseconds;
/** Every twenty days, the last ten days ago: a rhythm one may trust. */
const rhythm = [110, 90, 70, 50, 30, 10].map((days) => aMail({ at: now - days * DAY }));
const order = (of: Partial<RecordOf<'order'>> = {}): RecordOf<'order'> => ({
  ...ofARecord,
  kind: 'order',
  what: 'the lamps',
  isFirst: false,
  deliveredOn: null,
  ...of,
});
const asked = (day: string): RecordOf<'asked'> => ({
  ...ofARecord,
  id: `asked-${day}`,
  kind: 'asked',
  at: atRome(`${day}T10:00`),
  answer: null,
  answeredAt: null,
});
const customer = (tier?: 'A' | 'B' | 'C') =>
  aContact({ care: { role: 'customer', ...(tier === undefined ? {} : { tier }) } });
const suggested = (of: Partial<PersonFacts>) =>
  checkIn.suggest(aPerson({ interactions: [aMail({ at: now - DAY })], ...of }));
const aspects = (of: Partial<PersonFacts>) => suggested(of).map(({ aspect }) => aspect ?? 'rhythm');

test('whoever has an open problem is not asked whether all is well; once it is solved, about that alone', () => {
  const problem: RecordOf<'problem'> = {
    ...ofARecord,
    id: 'problem-1',
    kind: 'problem',
    toSolve: [{ words: 'one lamp is broken', solvedAt: null }],
    gravity: 'normal',
    updateEveryDays: 2,
    acknowledgedAt: null,
    nextWordBy: null,
    updates: [],
    solvedAt: null,
    confirmedAt: null,
  };
  const delivered = order({
    isFirst: true,
    at: atRome('2026-11-02T10:00'),
    deliveredOn: '2026-11-16',
  });
  const of = { interactions: rhythm, contact: customer() };
  expect(aspects({ ...of, records: [delivered] })).toContain('delivery');
  expect(aspects({ ...of, records: [delivered, problem] })).toEqual([]);
  const small = { ...problem, gravity: 'small' } as const;
  expect(aspects({ ...of, records: [delivered, small] })).toContain('first-order');
  const solved = { ...problem, solvedAt: now, confirmedAt: now };
  expect(aspects({ ...of, records: [delivered, solved] })).not.toContain('delivery');
});

describe('by rhythm', () => {
  test('on the day on which the status turns; any word of ours moves it', () => {
    const [one] = suggested({ interactions: rhythm });
    expect(one?.aspect).toBeUndefined();
    const own = aMail({ direction: 'out', at: now });
    expect(one && checkIn.isSettledBy(one, own, null)).toBe(true);
    expect(one && checkIn.isSettledBy(one, aMail({ at: now }), null)).toBe(false);
  });

  test('the very mail with which the silence began does not end it, when its instant is known better', () => {
    const own = aMail({ direction: 'out', at: now - DAY });
    const [one] = suggested({ interactions: [...rhythm, own] });
    expect(one?.interactionId).toBe(own.id);
    const exacter = { ...own, at: own.at + 1_200 };
    expect(one && checkIn.isSettledBy(one, exacter, exacter)).toBe(false);
  });

  test('never after a single touch, or with few exchanges; an agreed rhythm holds from the first', () => {
    expect(aspects({})).toEqual([]);
    expect(aspects({ interactions: rhythm.slice(3) })).toEqual([]);
    expect(suggested({ contact: aContact({ cadenceDays: 30 }) })).toMatchObject([
      { due: { on: expect.stringMatching(/^2026-12-(18|19)$/u) as string } },
    ]);
  });

  test.each([
    ['working together has ended', { care: { lostAt: 1 } }],
    ['it rests', { care: { pausedUntil: null } }],
    ['no address works', { care: { addressBrokenAt: 1 } }],
  ])('not where %s', (_why, of) => {
    expect(aspects({ interactions: rhythm, contact: aContact(of) })).toEqual([]);
  });
});

describe('by the last asking', () => {
  test.each([
    ['A', '2026-08-19'],
    ['B', '2026-11-19'],
    ['C', '2027-05-19'],
    [undefined, '2026-11-19'],
  ] as const)('tier %s is asked again after its months', (tier, on) => {
    const [one] = suggested({ contact: customer(tier), records: [asked('2026-05-19')] });
    expect(one).toMatchObject({ aspect: 'not-asked', due: { on } });
  });

  test('a mail about something else does not move it, a question in a talk does', () => {
    const [one] = suggested({ contact: customer(), records: [asked('2026-05-19')] });
    const talk = { kind: 'call', id: 'c', contactId: 'anna', at: now, direction: 'both' } as const;
    const call = { ...talk, went: 'well', said: '' } as const;
    expect(one && checkIn.isSettledBy(one, aMail({ direction: 'out', at: now }), null)).toBe(false);
    expect(one && checkIn.isSettledBy(one, call, null)).toBe(true);
  });

  test('only of customers: a prospect has nothing to be happy with', () => {
    expect(aspects({ contact: aContact({ care: { role: 'prospect' } }) })).toEqual([]);
    expect(aspects({ records: [order()] })).toEqual(['not-asked']);
  });

  test('one of the two clocks at a time, whichever asks first', () => {
    const all = aspects({ interactions: rhythm, contact: customer('C') });
    expect(all).toEqual(['rhythm']);
  });
});

describe('after an order', () => {
  test.each([
    ['three working days after the delivery', '2026-11-18', '2026-11-23'],
    ['over a weekend', '2026-11-20', '2026-11-25'],
  ])('%s', (_when, deliveredOn, on) => {
    const found = suggested({ records: [order({ deliveredOn })] });
    expect(found.find(({ aspect }) => aspect === 'delivery')?.due).toEqual({ on });
  });

  test('after a first one also at thirty days; long ago it is no longer asked', () => {
    const first = suggested({ records: [order({ isFirst: true })] });
    expect(first.find(({ aspect }) => aspect === 'first-order')?.due).toEqual({ on: '2026-12-17' });
    expect(aspects({ records: [order({ deliveredOn: '2026-10-01' })] })).toEqual(['not-asked']);
  });
});

describe('what is written down', () => {
  const [one] = suggested({ records: [order({ deliveredOn: '2026-11-18' })] });

  test('that they were asked, by our text or by a click; not by any mail', () => {
    const after = (how: 'user' | 'message') =>
      one && recordsAfter([close(one, 'done', { how, at: 5 })], []);
    expect(after('user')).toMatchObject([{ kind: 'asked', at: 5, answer: null }]);
    expect(after('message')).toEqual([]);
    expect(one && recordsAfter([close(one, 'dismissed', { how: 'user', at: 5 })], [])).toEqual([]);
  });
});
