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

/** One of each kind, as it stands after a while. */
export const someRecords: readonly PersonRecord[] = [
  aPromise({ due: { at: '2026-11-20T11:00:00Z' }, quote: 'entro venerdì a mezzogiorno' }),
  aProblem({ nextWordBy: { on: '2026-11-20' }, updates: [{ at: ofARecord.at, words: null }] }),
  {
    ...ofARecord,
    id: 'record-3',
    kind: 'expectations',
    work: 'the new kiln',
    expects: 'in two parts',
    wouldDisappoint: 'a day without a word',
    cannotPromise: null,
    weakSpots: [{ words: 'customs papers', on: '2026-11-30' }],
    startsOn: '2026-11-02',
    endsOn: '2027-03-31',
    noticeOn: '2027-01-31',
    checkpoints: [{ at: ofARecord.at, answer: 'better' }],
    balancedAt: null,
  },
  {
    ...ofARecord,
    id: 'record-4',
    kind: 'loss',
    scope: 'company',
    reason: 'price',
    preventable: true,
    leftRoom: 'Nobody told Dario that the part was delayed.',
    promisedLowest: false,
    reviewedAt: ofARecord.at,
    askedAt: null,
    theirAnswer: null,
    tryAgainOn: '2027-05-03',
    curedAt: ofARecord.at,
    cure: 'One person answers for deliveries.',
  },
  {
    ...ofARecord,
    id: 'record-5',
    kind: 'feedback',
    said: 'too slow',
    whatWeDid: null,
    toldAt: null,
  },
  { ...ofARecord, id: 'record-6', kind: 'kind-words', words: 'Puntualissimi!' },
  {
    ...ofARecord,
    id: 'record-7',
    kind: 'recommendation',
    referred: 'Carla Neri',
    referredContactId: null,
    outcome: null,
    toldAt: null,
  },
  {
    ...ofARecord,
    id: 'record-8',
    kind: 'order',
    what: 'kiln',
    isFirst: true,
    deliveredOn: '2026-11-18',
  },
  { ...ofARecord, id: 'record-9', kind: 'asked', answer: 'happy', answeredAt: ofARecord.at },
  {
    ...ofARecord,
    id: 'record-10',
    kind: 'arranged',
    talk: 'meeting',
    startsAt: Temporal.Instant.from('2026-11-24T09:30:00Z').epochMilliseconds,
    outcome: null,
  },
  { ...ofARecord, id: 'record-11', kind: 'work-fact', words: 'second kiln in February' },
  { ...ofARecord, id: 'record-12', kind: 'value-given', words: 'the study on glazes' },
];
