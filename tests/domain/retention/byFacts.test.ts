import { describe, expect, test } from 'vitest';
import { assessRetention } from '@/domain/retention/assess';
import { noFacts, type RetentionFacts } from '@/domain/retention/history';
import { DAY, retentionPolicy } from '@/domain/retention/policy';

const monthly = [0, 30, 60, 90, 120];

function assess(now: number, facts: Partial<RetentionFacts>, ts: readonly number[] = monthly) {
  const history = {
    interactions: ts.map((days) => ({ at: days * DAY, direction: 'in' as const })),
    cadenceDays: null,
    isSeasonal: false,
    restartsAt: null,
    frozenAt: null,
    away: [],
    facts: { ...noFacts, ...facts },
  };
  return assessRetention(
    history,
    Temporal.Instant.fromEpochMilliseconds(now * DAY),
    retentionPolicy,
  );
}

describe('facts beat the rhythm', () => {
  test.each([
    ['brokenPromiseOpen', 'at-risk', 'broken-promise'],
    ['complaintUpdateOverdue', 'at-risk', 'complaint-update-overdue'],
    ['saidUnhappy', 'at-risk', 'said-unhappy'],
    ['complaintOpen', 'cooling', 'complaint-open'],
    ['awaitingYouOverdue', 'cooling', 'waiting-for-your-reply'],
  ] as const)('%s makes somebody who is going well %s, for %s', (fact, status, reason) => {
    expect(assess(125, { [fact]: true })).toMatchObject({ status, reasons: ['rhythm', reason] });
    expect(assess(125, { [fact]: false })).toMatchObject({ status: 'healthy' });
  });

  test.each([
    ['no history', [], 'no-history'],
    ['a single touch', [100], 'single-touch'],
  ])('they speak of somebody with %s too', (_what, ts, first) => {
    const found = assess(125, { saidUnhappy: true }, ts);
    expect(found).toMatchObject({ status: 'at-risk', reasons: [first, 'said-unhappy'] });
  });

  test('the worst wins and every reason is told, the gravest first', () => {
    const facts = { awaitingYouOverdue: true, complaintOpen: true, brokenPromiseOpen: true };
    expect(assess(125, facts)).toMatchObject({
      status: 'at-risk',
      reasons: ['rhythm', 'broken-promise', 'complaint-open', 'waiting-for-your-reply'],
    });
    expect(assess(280, facts).status).toBe('probably-lost');
  });

  test('they move no instant of the rhythm', () => {
    const { coolingAt, atRiskAt, probablyLostAt } = assess(125, { saidUnhappy: true });
    expect(assess(125, {})).toMatchObject({ coolingAt, atRiskAt, probablyLostAt });
  });
});

describe('what only the user can say', () => {
  test('lost stands above all else', () => {
    const found = assess(121, { lostConfirmed: true, paused: true, saidUnhappy: true });
    expect(found).toMatchObject({ status: 'lost', reasons: ['lost-confirmed'] });
  });

  test('paused silences the rhythm and the facts', () => {
    const found = assess(280, { paused: true, complaintOpen: true });
    expect(found).toMatchObject({ status: 'paused', reasons: ['paused'] });
  });
});

describe('someone else of the same company in touch', () => {
  test('holds a bad rhythm at cooling, and says so', () => {
    const found = assess(280, { someoneElseAt: 279 * DAY });
    expect(found).toMatchObject({ status: 'cooling', reasons: ['rhythm', 'company-in-touch'] });
  });

  test('for as long as the usual gap, to the millisecond', () => {
    const { probablyLostAt, atRiskAt } = assess(280, { someoneElseAt: 260 * DAY });
    expect({ probablyLostAt, atRiskAt }).toEqual({
      probablyLostAt: 290 * DAY + 1,
      atRiskAt: 290 * DAY + 1,
    });
    expect(assess(290, { someoneElseAt: 260 * DAY }).status).toBe('cooling');
    expect(assess(291, { someoneElseAt: 260 * DAY }).status).toBe('probably-lost');
  });

  test('is no reason where the rhythm needs none', () => {
    expect(assess(125, { someoneElseAt: 124 * DAY }).reasons).toEqual(['rhythm']);
    expect(assess(180, { someoneElseAt: 179 * DAY }).reasons).toEqual(['rhythm']);
  });

  test('does not outweigh a fact', () => {
    const found = assess(280, { someoneElseAt: 279 * DAY, brokenPromiseOpen: true });
    expect(found).toMatchObject({
      status: 'at-risk',
      reasons: ['rhythm', 'company-in-touch', 'broken-promise'],
    });
  });

  test('counts only once it has happened', () => {
    expect(assess(280, { someoneElseAt: 281 * DAY }).status).toBe('probably-lost');
  });
});
