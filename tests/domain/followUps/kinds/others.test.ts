import { describe, expect, test } from 'vitest';
import { close } from '@/domain/followUps/close';
import { askExpectations } from '@/domain/followUps/kinds/askExpectations';
import { checkpoint } from '@/domain/followUps/kinds/checkpoint';
import { custom } from '@/domain/followUps/kinds/custom';
import { value } from '@/domain/followUps/kinds/value';
import { waitingFor } from '@/domain/followUps/kinds/waitingFor';
import { recordsAfter } from '@/domain/followUps/recordsAfter';
import type { PersonRecord, RecordOf } from '@/domain/records/record';
import { aFollowUp } from '../../../builders/aFollowUp';
import { aMail } from '../../../builders/aMail';
import { aPerson, atRome } from '../../../builders/aPerson';
import { aPromise, ofARecord } from '../../../builders/aRecord';

const facts = (...records: readonly PersonRecord[]) => aPerson({ records });
const work = (of: Partial<RecordOf<'expectations'>> = {}): RecordOf<'expectations'> => ({
  ...ofARecord,
  kind: 'expectations',
  work: 'the kiln',
  expects: null,
  wouldDisappoint: null,
  cannotPromise: null,
  weakSpots: [],
  startsOn: null,
  endsOn: null,
  noticeOn: null,
  checkpoints: [],
  balancedAt: null,
  ...of,
});

describe('a checkpoint', () => {
  const due = (of: Partial<RecordOf<'expectations'>>) =>
    checkpoint.suggest(facts(work(of))).map((one) => [one.aspect, 'on' in one.due && one.due.on]);

  test.each([
    ['half-way', { startsOn: '2026-11-23', endsOn: '2026-12-21' }, '2026-12-07'],
    ['end', { startsOn: '2026-11-23', endsOn: '2026-12-21' }, '2026-12-21'],
    ['weak-spot', { weakSpots: [{ words: 'x', on: '2026-11-29' }] }, '2026-11-30'],
    ['notice', { noticeOn: '2027-01-15' }, '2026-12-16'],
  ] as const)('%s', (aspect, of, on) => {
    expect(Object.fromEntries(due(of))).toMatchObject({ [aspect]: on });
  });

  test('not for days that had passed when it was written down, nor an end without a start', () => {
    expect(due({ weakSpots: [{ words: 'x', on: '2026-11-01' }] })).toEqual([]);
    expect(due({ endsOn: '2026-12-21' })).toEqual([['end', '2026-12-21']]);
  });

  test('the last one draws the balance', () => {
    const record = work({ endsOn: '2026-12-21' });
    const [end] = checkpoint.suggest(facts(record));
    const closed = end ? [close(end, 'done', { how: 'message', at: 9 })] : [];
    expect(recordsAfter(closed, [record])).toMatchObject([{ balancedAt: 9 }]);
  });
});

test('what they expect is asked on the working day before work begins, and once', () => {
  const asked = (of: Partial<RecordOf<'expectations'>>) =>
    askExpectations.suggest(facts(work(of))).map((one) => one.due);
  expect(asked({ startsOn: '2026-11-30' })).toEqual([{ on: '2026-11-27' }]);
  expect(asked({ startsOn: '2026-11-30', expects: 'all of it' })).toEqual([]);
});

describe('a talk that was arranged', () => {
  const arranged: RecordOf<'arranged'> = {
    ...ofARecord,
    kind: 'arranged',
    talk: 'call',
    startsAt: atRome('2026-11-20T11:00'),
    outcome: null,
  };
  const [how] = custom.suggest(facts(arranged));

  test('asks half an hour after it how it went', () => {
    expect(how).toMatchObject({ aspect: 'how-it-went', due: { at: '2026-11-20T10:30:00Z' } });
    expect(custom.suggest(facts({ ...arranged, outcome: 'held' }))).toEqual([]);
  });

  test('the talk that is noted answers it; it may not have taken place', () => {
    const talk = { kind: 'call', id: 'c', contactId: 'anna', direction: 'both' } as const;
    const noted = (time: string) =>
      ({ ...talk, at: atRome(time), went: 'well', said: '' }) as const;
    expect(how && custom.isSettledBy(how, noted('2026-11-20T11:05'), null)).toBe(true);
    expect(how && custom.isSettledBy(how, noted('2026-11-18T11:05'), null)).toBe(false);
    const outcomeAs = (as: 'done' | 'dismissed') =>
      how && recordsAfter([close(how, as, { how: 'talk', at: 1 })], [arranged])[0];
    expect(outcomeAs('done')).toMatchObject({ outcome: 'held' });
    expect(outcomeAs('dismissed')).toMatchObject({ outcome: 'did-not-take-place' });
  });

  test('a reminder of one’s own is no such question', () => {
    expect(custom.isSettledBy(aFollowUp(), aMail({ direction: 'out', at: 1 }), null)).toBe(false);
    expect(custom.outlivesFacts(aFollowUp())).toBe(true);
  });
});

describe('what they owe us', () => {
  const theirs = aPromise({ by: 'them' });
  const [waiting] = waitingFor.suggest(facts(theirs));

  test('is never red, and no miss of theirs is in their status', () => {
    expect(waiting).toMatchObject({ kind: 'waiting-for', due: { on: '2026-11-20' } });
    expect(waiting && waitingFor.reddens(waiting)).toBe(false);
    expect(waiting && waitingFor.missMakes(waiting)).toBe('nothing');
  });

  test('has come by a click; our reminder leaves it open', () => {
    const after = (how: 'user' | 'message') =>
      waiting && recordsAfter([close(waiting, 'done', { how, at: 3 })], [theirs]);
    expect(after('user')).toMatchObject([{ state: 'kept' }]);
    expect(after('message')).toEqual([]);
  });

  test('"if no answer by" ends with any word of theirs', () => {
    const awaited = aFollowUp({ kind: 'waiting-for', since: 5 });
    expect(waitingFor.isSettledBy(awaited, aMail({ at: 6 }), null)).toBe(true);
    expect(waitingFor.isSettledBy(awaited, aMail({ at: 6, direction: 'out' }), null)).toBe(false);
    expect(waiting && waitingFor.isSettledBy(waiting, aMail({ at: 9e12 }), null)).toBe(false);
  });
});

test('what was done with their feedback is told', () => {
  const feedback: RecordOf<'feedback'> = {
    ...ofARecord,
    kind: 'feedback',
    said: 'the labels are too small',
    whatWeDid: 'larger ones',
    toldAt: null,
  };
  const [told] = value.suggest(facts(feedback));
  expect(told).toMatchObject({ kind: 'value', due: { on: '2026-11-18' } });
  expect(value.suggest(facts({ ...feedback, whatWeDid: null }))).toEqual([]);
  const closed = told ? [close(told, 'done', { how: 'message', at: 4 })] : [];
  expect(recordsAfter(closed, [feedback])).toMatchObject([{ toldAt: 4 }]);
});

test('what became of a recommendation is told to the one who gave it', () => {
  const recommendation: RecordOf<'recommendation'> = {
    ...ofARecord,
    kind: 'recommendation',
    referred: 'Laura Dossi',
    referredContactId: null,
    outcome: 'her first order came today',
    toldAt: null,
  };
  const [told] = value.suggest(facts(recommendation));
  expect(told).toMatchObject({
    topic: 'Laura Dossi',
    aspect: 'outcome',
    due: { on: '2026-11-18' },
  });
  expect(value.suggest(facts({ ...recommendation, outcome: null }))).toEqual([]);
  expect(value.suggest(facts({ ...recommendation, toldAt: 1 }))).toEqual([]);
  const closed = (as: 'done' | 'dismissed') =>
    told ? recordsAfter([close(told, as, { how: 'message', at: 4 })], [recommendation]) : [];
  expect(closed('done')).toMatchObject([{ toldAt: 4 }]);
  expect(closed('dismissed')).toEqual([]);
});
