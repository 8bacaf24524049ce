import { describe, expect, test } from 'vitest';
import { close } from '@/domain/followUps/close';
import type { FollowUp } from '@/domain/followUps/followUp';
import { isCalledFor } from '@/domain/followUps/isCalledFor';
import { promise } from '@/domain/followUps/kinds/promise';
import { recordsAfter } from '@/domain/followUps/recordsAfter';
import { scheduled } from '@/domain/followUps/scheduled';
import { turned } from '@/domain/followUps/turned';
import { aMail } from '../../../builders/aMail';
import { aPerson, atRome } from '../../../builders/aPerson';
import { aPromise } from '../../../builders/aRecord';
import { me } from '../../../builders/aReading';

const ROME = 'Europe/Rome';
/** Our word for Friday 20 November, given on Tuesday. */
const word = aPromise();
const at = (time: string) => Temporal.Instant.fromEpochMilliseconds(atRome(time));
const own = (time: string) => aMail({ id: time, direction: 'out', at: atRome(time) });
const suggested = (of: Parameters<typeof aPerson>[0] = {}) =>
  promise.suggest(aPerson({ records: [word], ...of })).map((one) => scheduled(one, ROME));
const only = (of: Parameters<typeof aPerson>[0] = {}): FollowUp => {
  const [one, ...others] = suggested(of);
  if (one === undefined || others.length > 0) throw new Error('not exactly one');
  return one;
};

describe('a word of ours', () => {
  test.each([
    ['2026-11-18T23:59', false],
    ['2026-11-19T00:00', true],
  ])('stands in Today from the working day before: %s', (time, isThere) => {
    expect(isCalledFor(only(), at(time), ROME)).toBe(isThere);
  });

  test('for a Monday from the Friday before, unless that is a holiday', () => {
    const monday = aPromise({ due: { on: '2026-11-23' } });
    expect(only({ records: [monday] }).from).toEqual({ on: '2026-11-20' });
    const settings = { ...aPerson().settings, holidays: ['2026-11-20'] };
    expect(only({ records: [monday], settings }).from).toEqual({ on: '2026-11-19' });
  });

  test('is overdue once its day or its hour is over, never red by that alone', () => {
    expect(only().openDue).toBe(atRome('2026-11-21T00:00'));
    const noon = aPromise({ due: { at: '2026-11-20T11:00:00Z' } });
    expect(only({ records: [noon] })).toMatchObject({ openDue: atRome('2026-11-20T12:00') });
    expect(only().redDue).toBeUndefined();
    expect(promise.missMakes(only())).toBe('nothing');
  });

  test('two words ask for two things', () => {
    const records = [word, aPromise({ id: 'record-9', due: { on: '2026-11-25' } })];
    expect(suggested({ records }).map(({ recordId }) => recordId)).toEqual([
      'record-1',
      'record-9',
    ]);
  });

  test.each([
    ['a standing one', { due: null }],
    ['theirs', { by: 'them' }],
    ['one that is kept', { state: 'kept' }],
  ] as const)('%s asks for nothing', (_which, of) => {
    expect(suggested({ records: [aPromise(of)] })).toEqual([]);
  });
});

describe('silence breaks it', () => {
  test.each([
    ['a day: when the next working day is over', { on: '2026-11-20' }, '2026-11-23T18:00'],
    ['an hour: a working day later', { at: '2026-11-20T11:00:00Z' }, '2026-11-23T12:00'],
    ['a day before a holiday', { on: '2026-12-24' }, '2026-12-28T18:00'],
  ] as const)('%s', (_what, due, breaks) => {
    const settings = { ...aPerson().settings, holidays: ['2026-12-25'] };
    expect(only({ records: [aPromise({ due })], settings }).turnsDue).toBe(atRome(breaks));
  });

  test('not where something was written since its day began: that may be it', () => {
    expect(only({ interactions: [own('2026-11-20T09:00')] }).turnsDue).toBeUndefined();
    expect(only({ interactions: [own('2026-11-19T09:00')] }).turnsDue).toBeDefined();
  });

  test('the mail in which it was given is not the one that keeps it', () => {
    const given = own('2026-11-20T09:00');
    const record = aPromise({ at: given.at, interactionId: given.id });
    expect(only({ records: [record], interactions: [given] }).turnsDue).toBeDefined();
  });

  test('then it is broken: first of all, red, and the status hears of it', () => {
    const [record] = turned(only(), [word]).records;
    expect(record).toMatchObject({ brokenAt: atRome('2026-11-23T18:00') });
    const broken = only({ records: record ? [record] : [] });
    expect(broken).toMatchObject({ aspect: 'broken', redDue: atRome('2026-11-23T18:00') });
    expect(promise.rank(broken)).toBe(0);
    expect(promise.missMakes(broken)).toBe('broken-word');
  });

  test('putting the question off does not stop it, and the broken word is a row of its own', () => {
    const { id, turnsDue } = scheduled(
      { ...only(), state: 'snoozed', until: { on: '2026-12-20' } },
      ROME,
    );
    expect(turnsDue).toBe(atRome('2026-11-23T18:00'));
    expect(only({ records: [aPromise({ brokenAt: 1 })] }).id).not.toBe(id);
  });
});

describe('what closes it', () => {
  const sentAs = (purpose: string, date?: FollowUp['due']): FollowUp => {
    const place = { account: me.address, threadId: 't-1', at: 0, newestAt: 0, purpose };
    const writtenIn = date === undefined ? place : { ...place, date };
    return close({ ...only(), writtenIn }, 'done', { how: 'message', at: 5 });
  };
  const after = (closed: FollowUp) => recordsAfter([closed], [word])[0];

  test('the text that keeps it, a click, or dropping it', () => {
    expect(after(sentAs('promise-kept'))).toMatchObject({ state: 'kept', closedAt: 5 });
    const clicked = close(only(), 'done', { how: 'user', at: 6 });
    expect(after(clicked)).toMatchObject({ state: 'kept', closedAt: 6 });
    const dropped = close(only(), 'dismissed', { how: 'user', at: 7 });
    expect(after(dropped)).toMatchObject({ state: 'dropped' });
  });

  test.each(['promise-late', 'promise-broken'])(
    'told by %s it is agreed anew for the day of the text, and arises anew',
    (purpose) => {
      const told = after(sentAs(purpose, { on: '2026-11-27' }));
      expect(told).toMatchObject({
        state: 'open',
        toldLateAt: 5,
        due: { on: '2026-11-27' },
        earlierDues: [{ on: '2026-11-20' }],
      });
      expect(only({ records: told ? [told] : [] }).id).toBe('promise:record-1:2026-11-27');
    },
  );

  test('a mail of one’s own closes nothing by itself: it is asked', () => {
    expect(promise.isSettledBy(only(), own('2026-11-20T09:00'), null)).toBe(false);
  });
});
