import { describe, expect, test } from 'vitest';
import type { PersonRecord } from '@/domain/records/record';
import { datedFacts } from '@/domain/retention/datedFacts';
import { aFollowUp } from '../../builders/aFollowUp';
import { aProblem, aPromise, ofARecord } from '../../builders/aRecord';
import { noon, someFacts } from '../../builders/someFacts';

const monday = noon('2026-11-16');
const tuesday = noon('2026-11-17');
const of = (records: readonly PersonRecord[]) => datedFacts(someFacts('2026-11-20', { records }));

describe('a broken word', () => {
  test('counts from when it was broken until it is told, kept or dropped', () => {
    expect(of([aPromise({ brokenAt: monday })]).brokenPromiseOpen).toBe(monday);
    expect(of([aPromise({ brokenAt: monday, toldLateAt: tuesday })]).brokenPromiseOpen).toBeNull();
    expect(of([aPromise({ brokenAt: monday, state: 'kept' })]).brokenPromiseOpen).toBeNull();
  });

  test('counts again where the later day is broken too', () => {
    const again = aPromise({ toldLateAt: monday, brokenAt: tuesday });
    expect(of([again]).brokenPromiseOpen).toBe(tuesday);
  });

  test('is none of theirs, and none because a date has passed', () => {
    expect(of([aPromise({ by: 'them', brokenAt: monday })]).brokenPromiseOpen).toBeNull();
    expect(of([aPromise({ due: { on: '2026-11-10' } })]).brokenPromiseOpen).toBeNull();
  });
});

describe('a problem', () => {
  test('counts from when it was told until it is solved', () => {
    expect(of([aProblem({ at: monday })]).complaintOpen).toBe(monday);
    expect(of([aProblem({ at: monday, solvedAt: tuesday })]).complaintOpen).toBeNull();
  });

  test('an update is overdue from its own day on, put off or not', () => {
    const update = aFollowUp({
      kind: 'progress-update',
      state: 'snoozed',
      due: { on: '2026-11-17' },
      until: { on: '2026-11-25' },
    });
    const facts = someFacts('2026-11-20', { records: [aProblem()], unsettled: [update] });
    expect(datedFacts(facts).complaintUpdateOverdue).toBe(noon('2026-11-17') + 12 * 3_600_000);
    const solved = { ...facts, records: [aProblem({ solvedAt: monday })] };
    expect(datedFacts(solved).complaintUpdateOverdue).toBeNull();
  });
});

describe('said to be unhappy', () => {
  const asked = (answer: 'happy' | 'so-so' | 'unhappy' | 'none', answeredAt: number) =>
    ({ ...ofARecord, id: answer, kind: 'asked', answer, answeredAt }) as const;

  test('until a later answer is better', () => {
    expect(of([asked('unhappy', monday)]).saidUnhappy).toBe(monday);
    expect(of([asked('unhappy', monday), asked('happy', tuesday)]).saidUnhappy).toBeNull();
    expect(of([asked('unhappy', monday), asked('none', tuesday)]).saidUnhappy).toBe(monday);
  });

  test('or what was wrong is confirmed as solved', () => {
    const solved = aProblem({ solvedAt: tuesday, confirmedAt: null });
    expect(of([asked('unhappy', monday), solved]).saidUnhappy).toBe(monday);
    const confirmed = { ...solved, confirmedAt: tuesday };
    expect(of([asked('unhappy', monday), confirmed]).saidUnhappy).toBeNull();
  });
});

test('an answer owed counts once it is overdue', () => {
  const unsettled = [aFollowUp({ kind: 'reply', due: { at: '2026-11-17T11:00:00Z' } })];
  expect(datedFacts(someFacts('2026-11-20', { unsettled })).awaitingYouOverdue).toBe(tuesday);
});
