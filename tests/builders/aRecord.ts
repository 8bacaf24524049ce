import type { PersonRecord, RecordOf } from '@/domain/records/record';

/** What all records have in common: about Anna, of Tuesday 17 November 2026, 10:00 in Rome. */
export const ofARecord = {
  id: 'record-1',
  contactId: 'anna',
  at: Temporal.Instant.from('2026-11-17T09:00:00Z').epochMilliseconds,
  editedAt: null,
  interactionId: null,
  quote: null,
} as const satisfies Partial<PersonRecord>;

/** Our word for Friday 20 November, or whatever `of` makes of it. */
export function aPromise(of: Partial<RecordOf<'promise'>> = {}): RecordOf<'promise'> {
  return {
    ...ofARecord,
    kind: 'promise',
    what: 'the quote',
    by: 'us',
    due: { on: '2026-11-20' },
    state: 'open',
    closedAt: null,
    brokenAt: null,
    toldLateAt: null,
    earlierDues: [],
    ...of,
  };
}

/** A delivery that does not come, with one thing to solve. */
export function aProblem(of: Partial<RecordOf<'problem'>> = {}): RecordOf<'problem'> {
  return {
    ...ofARecord,
    id: 'record-2',
    kind: 'problem',
    toSolve: [{ words: 'the missing pallet', solvedAt: null }],
    gravity: 'normal',
    updateEveryDays: 2,
    acknowledgedAt: null,
    nextWordBy: null,
    updates: [],
    solvedAt: null,
    confirmedAt: null,
    ...of,
  };
}
