import { describe, expect, test } from 'vitest';
import { close } from '@/domain/followUps/close';
import type { FollowUp } from '@/domain/followUps/followUp';
import { acknowledge } from '@/domain/followUps/kinds/acknowledge';
import { checkIn } from '@/domain/followUps/kinds/checkIn';
import { progressUpdate } from '@/domain/followUps/kinds/progressUpdate';
import { reply } from '@/domain/followUps/kinds/reply';
import { thankYou } from '@/domain/followUps/kinds/thankYou';
import { recordsAfter } from '@/domain/followUps/recordsAfter';
import { aMail } from '../../../builders/aMail';
import { aPerson, atRome } from '../../../builders/aPerson';
import { aProblem } from '../../../builders/aRecord';
import { me } from '../../../builders/aReading';

const complaint = aMail({ id: 'complaint', at: atRome('2026-11-17T10:00'), asks: true });
const own = (time: string) => aMail({ id: time, direction: 'out', at: atRome(time) });
const problem = aProblem({ interactionId: 'complaint' });
const facts = (of: Parameters<typeof aProblem>[0] = {}, later: ReturnType<typeof own>[] = []) =>
  aPerson({
    records: [aProblem({ interactionId: 'complaint', ...of })],
    interactions: [complaint, ...later],
  });

describe('"I have understood"', () => {
  test('is due within the hours that this person is used to: unknown yet, one working day', () => {
    const [one] = acknowledge.suggest(facts());
    expect(one).toMatchObject({ kind: 'acknowledge', since: complaint.at });
    expect(one && 'at' in one.due && Temporal.Instant.from(one.due.at).epochMilliseconds).toBe(
      atRome('2026-11-18T10:00'),
    );
  });

  test('takes the place of the answer owed to the same message', () => {
    expect(reply.suggest(facts())).toEqual([]);
    expect(reply.suggest(aPerson({ interactions: [complaint] }))).toHaveLength(1);
  });

  test('any word of ours since is that word', () => {
    expect(acknowledge.suggest(facts({}, [own('2026-11-17T12:00')]))).toEqual([]);
    const [one] = acknowledge.suggest(facts());
    expect(one && acknowledge.isSettledBy(one, own('2026-11-17T12:00'), complaint)).toBe(true);
    expect(one && acknowledge.isSettledBy(one, complaint, complaint)).toBe(false);
  });

  test('a small problem has no clock', () => {
    const all = [acknowledge, progressUpdate, checkIn].flatMap(({ suggest }) =>
      suggest(facts({ gravity: 'small', solvedAt: complaint.at + 1 })),
    );
    expect(all).toEqual([]);
  });
});

describe('an update', () => {
  const due = (of: Parameters<typeof aProblem>[0], later: ReturnType<typeof own>[] = []) =>
    progressUpdate.suggest(facts(of, later)).map((one) => one.due);

  test.each([
    ['two working days after the word that it was understood', {}, '2026-11-19'],
    ['as often as was agreed', { updateEveryDays: 5 }, '2026-11-24'],
    ['on the day that was named', { nextWordBy: { on: '2026-11-26' } }, '2026-11-26'],
  ])('is due %s', (_when, of, on) => {
    expect(due({ acknowledgedAt: atRome('2026-11-17T12:00'), ...of })).toEqual([{ on }]);
  });

  test('weekends and holidays do not count', () => {
    expect(due({ acknowledgedAt: atRome('2026-11-20T12:00') })).toEqual([{ on: '2026-11-24' }]);
  });

  test('each word moves it, also one without news, or without Premura', () => {
    const told = { at: atRome('2026-11-19T12:00'), words: null };
    const acknowledgedAt = atRome('2026-11-17T12:00');
    expect(due({ acknowledgedAt, updates: [told] })).toEqual([{ on: '2026-11-23' }]);
    expect(due({ acknowledgedAt }, [own('2026-11-18T12:00')])).toEqual([{ on: '2026-11-20' }]);
  });

  test('a word before the named day does not stand for it', () => {
    const named = { nextWordBy: { on: '2026-11-26' } };
    expect(due(named, [own('2026-11-18T12:00')])).toEqual([{ on: '2026-11-26' }]);
  });

  test('reddens and tells the status, until all is solved', () => {
    const [one] = progressUpdate.suggest(facts({ acknowledgedAt: 1 }));
    expect(one && progressUpdate.reddens(one)).toBe(true);
    expect(one && progressUpdate.missMakes(one)).toBe('update-overdue');
    const toSolve = [{ words: 'the missing pallet', solvedAt: 5 }];
    expect(due({ acknowledgedAt: 1, toSolve })).toEqual([]);
    expect(due({ acknowledgedAt: 1, solvedAt: 5 })).toEqual([]);
  });

  test('its text is written down with the day that it names', () => {
    const [one] = progressUpdate.suggest(facts({ acknowledgedAt: 1 }));
    const place = { account: me.address, threadId: 't-1', at: 0, newestAt: 0 };
    const writtenIn = { ...place, purpose: 'progress-update', date: { on: '2026-11-26' } };
    const closed: FollowUp[] = one
      ? [close({ ...one, writtenIn }, 'done', { how: 'message', at: 9 })]
      : [];
    expect(recordsAfter(closed, [problem])).toMatchObject([
      { updates: [{ at: 9, words: null }], nextWordBy: { on: '2026-11-26' } },
    ]);
  });
});

describe('once it is solved', () => {
  const solvedAt = atRome('2026-11-18T12:00');

  test('whether it really is, is asked two working days later in its thread', () => {
    const [one] = checkIn.suggest(facts({ solvedAt })).filter(({ aspect }) => aspect === 'solved');
    expect(one?.due).toEqual({ on: '2026-11-20' });
    expect(one && checkIn.writtenAs(one)).toBe('reply');
  });

  test('and once the customer says so, one thanks', () => {
    const thanks = thankYou.suggest(facts({ solvedAt, confirmedAt: atRome('2026-11-19T09:00') }));
    expect(thanks).toMatchObject([{ occasion: 'for-a-settled-complaint' }]);
    expect(checkIn.suggest(facts({ solvedAt, confirmedAt: 1 }))).toEqual([]);
  });

  test('patience is thanked for at the third update, while it lasts', () => {
    const updates = ['17', '18', '19'].map((day) => ({
      at: atRome(`2026-11-${day}T09:00`),
      words: null,
    }));
    expect(thankYou.suggest(facts({ updates }))).toMatchObject([{ occasion: 'for-patience' }]);
    expect(thankYou.suggest(facts({ updates: updates.slice(1) }))).toEqual([]);
  });
});
