import { describe, expect, test } from 'vitest';
import { answersFigure } from '@/domain/figures/answersFigure';
import { lossesFigure } from '@/domain/figures/lossesFigure';
import { promisesFigure } from '@/domain/figures/promisesFigure';
import { samePlaceNow } from '@/domain/figures/samePlaceNow';
import { notCounted, standingsFigure } from '@/domain/figures/standingsFigure';
import { thanksFigure } from '@/domain/figures/thanksFigure';
import { updatesFigure } from '@/domain/figures/updatesFigure';
import { workingTimeOf } from '@/domain/people/settings';
import type { LossRecord } from '@/domain/records/loss';
import type { Status } from '@/domain/retention/retention';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { aKeptMail } from '../../builders/aKeptMail';
import { aProblem, aPromise, someRecords } from '../../builders/aRecord';
import { noon, rome, someFacts } from '../../builders/someFacts';

const november = { from: noon('2026-11-01'), to: noon('2026-11-30') };

describe('thanked by the next day', () => {
  const thanks = (contactId: string, since: string, closed: string | null) =>
    aFollowUp({
      id: contactId,
      contactId,
      kind: 'thank-you',
      since: noon(since),
      state: closed === null ? 'open' : 'done',
      closed: closed === null ? null : { how: 'message', at: noon(closed) },
    });
  const of = (...some: readonly ReturnType<typeof thanks>[]) =>
    thanksFigure(some, november, 'Europe/Rome');

  test('counts with names: on the day, on the next one, later, never', () => {
    const found = of(
      thanks('anna', '2026-11-10', '2026-11-10'),
      thanks('bruno', '2026-11-10', '2026-11-11'),
      thanks('carla', '2026-11-10', '2026-11-12'),
      thanks('dario', '2026-11-10', null),
    );
    expect(found).toEqual({ kept: ['anna', 'bruno'], missed: ['carla', 'dario'] });
  });

  test('not what may still be thanked in time, nor what was not wanted, nor another month', () => {
    const dismissed = { ...thanks('eva', '2026-11-10', null), state: 'dismissed' } as const;
    const found = of(
      thanks('anna', '2026-11-29', null),
      dismissed,
      thanks('bruno', '2026-10-10', '2026-10-20'),
    );
    expect(found).toEqual({ kept: [], missed: [] });
  });
});

test('promises kept, moved in good time, missed', () => {
  const closed = { state: 'kept', closedAt: noon('2026-11-20') } as const;
  const found = promisesFigure(
    [
      aPromise({ contactId: 'anna', ...closed }),
      aPromise({ contactId: 'bruno', ...closed, earlierDues: [{ on: '2026-11-18' }] }),
      aPromise({ contactId: 'carla', ...closed, brokenAt: noon('2026-11-19') }),
      aPromise({ contactId: 'dario', brokenAt: noon('2026-11-19') }),
      aPromise({ contactId: 'theirs', ...closed, by: 'them' }),
      aPromise({ contactId: 'standing', ...closed, due: null }),
      aPromise({ contactId: 'open' }),
    ],
    november,
  );
  expect(found).toEqual({ kept: ['anna'], moved: ['bruno'], missed: ['carla', 'dario'] });
});

test('updates on time and late, each with its person', () => {
  const words = (day: string) => [{ at: noon(day), words: null }];
  const told = { at: noon('2026-11-09'), acknowledgedAt: noon('2026-11-09') };
  const found = updatesFigure(
    [
      aProblem({ contactId: 'anna', ...told, updates: words('2026-11-11') }),
      aProblem({ contactId: 'bruno', ...told, updates: words('2026-11-16') }),
    ],
    november,
    rome,
  );
  expect(found).toEqual({ kept: ['anna'], missed: ['bruno'] });
});

test('hours to a first answer over all people, the slowest first, and what people are used to', () => {
  const pair = (id: string, [day, hours]: readonly [string, number], threadId = id) => [
    aKeptMail({ at: noon(day), messageId: `${id}i`, threadId }),
    aKeptMail({
      at: noon(day) + hours * 3_600_000,
      messageId: `${id}o`,
      threadId,
      direction: 'out',
    }),
  ];
  const anna = [
    ...pair('a', ['2026-10-05', 2]),
    ...pair('b', ['2026-10-12', 3]),
    ...pair('c', ['2026-10-19', 4]),
    ...pair('d', ['2026-11-02', 1]),
    ...pair('e', ['2026-11-09', 5], 'd'),
  ];
  const bruno = [...pair('f', ['2026-11-03', 2]), ...pair('g', ['2026-11-10', 3])];
  const histories = new Map([
    ['anna', anna],
    ['bruno', bruno],
  ]);
  expect(answersFigure(histories, november, workingTimeOf(rome))).toEqual({
    firsts: [
      { contactId: 'bruno', hours: 3 },
      { contactId: 'bruno', hours: 2 },
      { contactId: 'anna', hours: 1 },
    ],
    firstHours: 2,
    hours: 2.5,
    usualHours: 3,
  });
  expect(answersFigure(new Map(), november, workingTimeOf(rome))).toEqual({
    firsts: [],
    firstHours: null,
    hours: null,
    usualHours: null,
  });
});

const [some] = someRecords.filter((one) => one.kind === 'loss');
function loss(contactId: string, of: Partial<LossRecord>): LossRecord {
  if (some === undefined) throw new Error('no loss among the records');
  return { ...some, id: contactId, contactId, scope: 'person', ...of };
}

test('losses by reason, preventable or not; a no to one offer is none', () => {
  const losses = [
    loss('anna', { reason: 'price', preventable: false }),
    loss('bruno', { reason: 'fell-short', preventable: true }),
    loss('carla', { reason: 'fell-short', preventable: true }),
    loss('dario', { reason: null, preventable: null }),
    loss('eva', { reason: 'price', scope: 'offer' }),
  ];
  const left = (contactId: string, preventable: boolean | null) => ({
    contactId,
    preventable,
    at: some?.at,
  });
  expect(lossesFigure(losses)).toEqual([
    { reason: 'fell-short', left: [left('bruno', true), left('carla', true)] },
    { reason: 'price', left: [left('anna', false)] },
    { reason: null, left: [left('dario', null)] },
  ]);
});

test('who is in the same place now: not whoever left, and not the calm ones', () => {
  const facts = (id: string, isLate: boolean) =>
    someFacts('2026-11-20', {
      contact: aContact({ id }),
      unsettled: isLate ? [aFollowUp({ kind: 'reply', due: { at: '2026-11-17T11:00:00Z' } })] : [],
    });
  const losses = [loss('dario', { reason: 'communication' })];
  const people = [facts('lena', true), facts('anna', false), facts('dario', true)];
  expect(samePlaceNow(people, losses)).toEqual([{ contactId: 'lena', reason: 'communication' }]);
});

test('people by status with the change since then; who has no rhythm to speak of is not counted', () => {
  const now = new Map<Status, readonly string[]>([
    ['healthy', ['a', 'b', 'c', 'd', 'e']],
    ['cooling', ['f', 'g']],
    ['one-off', ['h']],
    ['paused', ['i']],
  ]);
  const then = new Map<Status, readonly string[]>([
    ['healthy', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['at-risk', ['g']],
  ]);
  expect(
    standingsFigure(now, then).map(({ status, people, change }) => [status, people.length, change]),
  ).toEqual([
    ['healthy', 5, -1],
    ['cooling', 2, 2],
    ['at-risk', 0, -1],
    ['probably-lost', 0, 0],
    ['lost', 0, 0],
  ]);
  expect(notCounted(now)).toEqual(['h', 'i']);
});
