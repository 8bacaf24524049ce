import { describe, expect, test } from 'vitest';
import { close } from '@/domain/followUps/close';
import { thankYou } from '@/domain/followUps/kinds/thankYou';
import { scheduled } from '@/domain/followUps/scheduled';
import { settle } from '@/domain/followUps/settle';
import { turned } from '@/domain/followUps/turned';
import { aContact } from '../../../builders/aContact';
import { aMail } from '../../../builders/aMail';
import { aPerson, atRome } from '../../../builders/aPerson';
import { ofARecord, someRecords } from '../../../builders/aRecord';

const ROME = 'Europe/Rome';
const praise = { ...ofARecord, kind: 'kind-words', words: 'Perfetto.' } as const;
const refusal = {
  ...ofARecord,
  id: 'record-8',
  kind: 'loss',
  scope: 'offer',
  reason: null,
  preventable: null,
  leftRoom: null,
  promisedLowest: null,
  reviewedAt: null,
  askedAt: null,
  theirAnswer: null,
  tryAgainOn: null,
  curedAt: null,
  cure: null,
} as const;
const at = (time: string) => Temporal.Instant.fromEpochMilliseconds(atRome(time));
const suggested = (of: Parameters<typeof aPerson>[0] = {}) =>
  thankYou.suggest(aPerson({ records: [praise], ...of })).map((one) => scheduled(one, ROME));

describe('thanks that what is written down asks for', () => {
  test.each([
    ['kind words', praise, 'for-kind-words'],
    ['a no to one offer', refusal, 'for-a-refusal'],
    ['the end', { ...refusal, scope: 'person' }, 'at-the-end'],
    [
      'a first order',
      { ...ofARecord, kind: 'order', what: 'x', isFirst: true, deliveredOn: null },
      'for-the-first-order',
    ],
  ] as const)('%s', (_what, record, occasion) => {
    expect(suggested({ records: [record] }).map((one) => one.occasion)).toEqual([occasion]);
  });

  test('the end gives none where they are left out', () => {
    const quiet = { ...refusal, scope: 'person', without: ['thank-you'] } as const;
    expect(suggested({ records: [quiet] })).toEqual([]);
  });

  test('most records give no thanks', () => {
    const plain = someRecords.filter(({ kind }) =>
      ['promise', 'expectations', 'asked', 'arranged', 'work-fact', 'value-given'].includes(kind),
    );
    expect(plain.length).toBeGreaterThan(4);
    expect(suggested({ records: plain })).toEqual([]);
  });

  test('are due by the end of the next working day and fresh for three, never red', () => {
    const [one] = suggested();
    expect(one).toMatchObject({
      openDue: atRome('2026-11-18T18:00'),
      turnsDue: atRome('2026-11-20T18:00'),
    });
    expect(one?.redDue).toBeUndefined();
  });

  test('after a no they are red at once, and stay', () => {
    const [one] = suggested({ records: [refusal] });
    expect(one?.redDue).toBe(ofARecord.at);
    expect(one?.turnsDue).toBeUndefined();
  });

  test('then they only join the next mail, and leave with one that goes without them', () => {
    const [fresh] = suggested();
    const [stale] = fresh ? turned(fresh, []).followUps : [];
    expect(stale && scheduled(stale, ROME)).toMatchObject({ joins: true });
    expect(stale && scheduled(stale, ROME).openDue).toBeUndefined();
    const own = (time: string) => aMail({ direction: 'out', at: atRome(time) });
    const left = (time: string) => (stale ? settle([stale], [own(time)]) : []);
    expect(left('2026-11-20T12:00')).toEqual([]);
    expect(left('2026-11-23T12:00')).toMatchObject([
      { state: 'dismissed', closed: { how: 'time' } },
    ]);
    const late = suggested({ now: at('2026-11-23T09:00') });
    expect(late).toMatchObject([{ joins: true }]);
    expect(suggested({ now: at('2026-12-03T09:00') })).toEqual([]);
  });

  test('thanked within the week, nothing new is offered unless it weighs more', () => {
    const [thanks] = suggested();
    const done =
      thanks &&
      close({ ...thanks, id: 'other' }, 'done', { how: 'message', at: atRome('2026-11-14T10:00') });
    const closed = done ? [done] : [];
    expect(suggested({ closed })).toEqual([]);
    expect(suggested({ closed, records: [refusal] })).toHaveLength(1);
    const before = done
      ? [{ ...done, closed: { how: 'message', at: atRome('2026-11-01T10:00') } as const }]
      : [];
    expect(suggested({ closed: before })).toHaveLength(1);
  });
});

describe('for the years together', () => {
  test.each([
    ['the next time', '2021-12-01', 'thank-you:anna:years:5', '2026-12-01'],
    ['a few days ago', '2021-11-16', 'thank-you:anna:years:5', '2026-11-16'],
    ['first after a year', '2026-10-01', 'thank-you:anna:years:1', '2027-10-01'],
  ])('%s', (...[, togetherSince, id, on]) => {
    const contact = aContact({ care: { togetherSince } });
    expect(suggested({ records: [], contact })).toMatchObject([
      { id, occasion: 'for-the-years', from: { on } },
    ]);
  });
});
