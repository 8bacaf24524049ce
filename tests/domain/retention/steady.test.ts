import { describe, expect, test } from 'vitest';
import { assessRetention } from '@/domain/retention/assess';
import { noFacts, plainHistory } from '@/domain/retention/history';
import { DAY, retentionPolicy } from '@/domain/retention/policy';
import { policyOf, steadyPolicyOf } from '@/domain/retention/policyOf';
import { aContact } from '../../builders/aContact';

const monthly = plainHistory(
  [0, 30, 60, 90, 120].map((day) => ({ at: day * DAY, direction: 'in' })),
);
const steady = { ...retentionPolicy, steadyDays: 1 };
const instant = (epoch: number) => Temporal.Instant.fromEpochMilliseconds(epoch);
const rule = assessRetention(monthly, instant(121 * DAY), retentionPolicy);

describe('what the rhythm says', () => {
  test.each([
    ['coolingAt', 'healthy', 'cooling'],
    ['atRiskAt', 'cooling', 'at-risk'],
    ['probablyLostAt', 'at-risk', 'probably-lost'],
  ] as const)('%s: worse only when it also held the day before', (which, better, worse) => {
    const at = rule[which] ?? 0;
    const said = (epoch: number) => assessRetention(monthly, instant(epoch), steady);
    expect(said(at).status).toBe(better);
    expect(said(at + DAY - 1).status).toBe(better);
    expect(said(at + DAY).status).toBe(worse);
    expect(said(at)[which]).toBe(at + DAY);
  });

  test('is better at once', () => {
    const at = (rule.atRiskAt ?? 0) + 5 * DAY;
    const answered = {
      ...monthly,
      interactions: [...monthly.interactions, { at, direction: 'in' as const }],
    };
    expect(assessRetention(monthly, instant(at), steady).status).toBe('at-risk');
    expect(assessRetention(answered, instant(at), steady).status).toBe('healthy');
  });
});

test('facts count at once', () => {
  const facts = { ...noFacts, saidUnhappy: true };
  expect(assessRetention({ ...monthly, facts }, instant(121 * DAY), steady).status).toBe('at-risk');
});

test('the status goes by the secondary signs too, a check-in by the rhythm alone', () => {
  const contact = aContact({ rhythm: { ...aContact().rhythm, assumedDays: 45 } });
  expect(policyOf(contact)).toEqual({ priorDays: 45, steadyDays: 1, countsSigns: false });
  expect(steadyPolicyOf(contact)).toEqual({ priorDays: 45, steadyDays: 1, countsSigns: true });
  expect(policyOf(aContact()).priorDays).toBe(30);
});
