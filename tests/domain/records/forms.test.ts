import { describe, expect, test } from 'vitest';
import type { Fault } from '@/domain/records/forms/faults';
import { recordFormOf } from '@/domain/records/forms/recordForms';
import type { Told } from '@/domain/records/forms/recordForm';
import type { Values } from '@/domain/records/forms/values';
import { type PersonRecord, personRecordSchema, type RecordKind } from '@/domain/records/record';
import { aProblem, aPromise, someRecords } from '../../builders/aRecord';

/** Thursday 19 November 2026, 15:00 in Rome. */
const now = Temporal.ZonedDateTime.from('2026-11-19T15:00[Europe/Rome]');

function told(before: PersonRecord | null = null): Told<PersonRecord> {
  const ids = { id: before?.id ?? 'new', contactId: 'anna', interactionId: null, quote: null };
  return { ...ids, before, now };
}

function faults(kind: RecordKind, values: Values, before: PersonRecord | null = null) {
  const form = recordFormOf(kind);
  const stood =
    before === null ? form.blank(now.toPlainDate()) : form.valuesOf(before, 'Europe/Rome');
  return form.faults({ ...stood, ...values }, told(before));
}

function kept(kind: RecordKind, values: Values, before: PersonRecord | null = null) {
  const form = recordFormOf(kind);
  const stood =
    before === null ? form.blank(now.toPlainDate()) : form.valuesOf(before, 'Europe/Rome');
  return form.recordOf({ ...stood, ...values }, told(before));
}

interface Bad {
  readonly what: string;
  readonly kind: RecordKind;
  readonly values: Values;
  readonly faults: Readonly<Record<string, Fault>>;
}

const bad: readonly Bad[] = [
  {
    what: 'a dated promise without its date',
    kind: 'promise',
    values: { what: 'the quote' },
    faults: { on: 'noDay' },
  },
  {
    what: 'a promise of nothing',
    kind: 'promise',
    values: { what: '  ', on: '2026-11-20' },
    faults: { what: 'wanted' },
  },
  {
    what: 'a promise for yesterday',
    kind: 'promise',
    values: { what: 'the quote', on: '2026-11-18' },
    faults: { on: 'pastDay' },
  },
  {
    what: 'a promise for an hour that is over',
    kind: 'promise',
    values: { what: 'the quote', on: '2026-11-19', time: '12:00' },
    faults: { time: 'pastTime' },
  },
  {
    what: 'a promise for the 30th of February',
    kind: 'promise',
    values: { what: 'the quote', on: '2027-02-30' },
    faults: { on: 'noDay' },
  },
  {
    what: 'a problem with nothing to solve',
    kind: 'problem',
    values: { toSolve: '\n \n' },
    faults: { toSolve: 'wanted' },
  },
  {
    what: 'an update every 0 days',
    kind: 'problem',
    values: { toSolve: 'the pallet', every: '0' },
    faults: { every: 'everyRange' },
  },
  {
    what: 'an update every two and a half days',
    kind: 'problem',
    values: { toSolve: 'the pallet', every: '2.5' },
    faults: { every: 'everyRange' },
  },
  {
    what: 'an update every so often',
    kind: 'problem',
    values: { toSolve: 'the pallet', every: '' },
    faults: { every: 'everyRange' },
  },
  {
    what: 'a next word for the day before yesterday',
    kind: 'problem',
    values: { toSolve: 'the pallet', on: '2026-11-17' },
    faults: { on: 'pastDay' },
  },
  {
    what: 'an end before its start',
    kind: 'expectations',
    values: { work: 'the kiln', startsOn: '2026-12-01', endsOn: '2026-11-30' },
    faults: { endsOn: 'endBeforeStart' },
  },
  {
    what: 'a notice after the end',
    kind: 'expectations',
    values: { work: 'the kiln', endsOn: '2026-12-01', noticeOn: '2026-12-02' },
    faults: { noticeOn: 'noticeAfterEnd' },
  },
  {
    what: 'a notice before the start',
    kind: 'expectations',
    values: { work: 'the kiln', startsOn: '2026-12-01', noticeOn: '2026-11-30' },
    faults: { noticeOn: 'noticeBeforeStart' },
  },
  {
    what: 'a weak spot that is only a day',
    kind: 'expectations',
    values: { work: 'the kiln', weakOn0: '2026-12-01' },
    faults: { weak0: 'wanted' },
  },
  {
    what: 'a weak spot after the end of the work',
    kind: 'expectations',
    values: { work: 'the kiln', endsOn: '2026-12-01', weak1: 'customs', weakOn1: '2026-12-24' },
    faults: { weakOn1: 'spotOutside' },
  },
  {
    what: 'a finished review without a reason',
    kind: 'loss',
    values: { done: 'yes' },
    faults: { reason: 'noChoice' },
  },
  {
    what: 'a cure that nobody can name',
    kind: 'loss',
    values: { cured: 'yes' },
    faults: { cure: 'wanted' },
  },
  {
    what: 'another try in the past',
    kind: 'loss',
    values: { tryAgainOn: '2026-05-01' },
    faults: { tryAgainOn: 'pastDay' },
  },
  { what: 'no feedback at all', kind: 'feedback', values: {}, faults: { said: 'wanted' } },
  {
    what: 'kind words of tomorrow',
    kind: 'kind-words',
    values: { words: 'Very punctual.', day: '2026-11-20' },
    faults: { day: 'futureDay' },
  },
  {
    what: 'a recommendation to nobody',
    kind: 'recommendation',
    values: {},
    faults: { referred: 'wanted' },
  },
  {
    what: 'a delivery before the order',
    kind: 'order',
    values: { what: 'kiln', day: '2026-11-10', deliveredOn: '2026-11-09' },
    faults: { deliveredOn: 'endBeforeStart' },
  },
  {
    what: 'a delivery that is still to come',
    kind: 'order',
    values: { what: 'kiln', deliveredOn: '2026-11-24' },
    faults: { deliveredOn: 'futureDay' },
  },
  {
    what: 'a question of next week',
    kind: 'asked',
    values: { day: '2026-11-24' },
    faults: { day: 'futureDay' },
  },
  {
    what: 'a meeting at no hour',
    kind: 'arranged',
    values: { on: '2026-11-24' },
    faults: { time: 'noTime' },
  },
  {
    what: 'a call at an hour that is over',
    kind: 'arranged',
    values: { on: '2026-11-19', time: '14:59' },
    faults: { time: 'pastTime' },
  },
  { what: 'a fact without words', kind: 'work-fact', values: {}, faults: { words: 'wanted' } },
  { what: 'nothing of value', kind: 'value-given', values: {}, faults: { words: 'wanted' } },
];

test.each(bad)('$what is said at its field', ({ kind, values, faults: said }) => {
  expect(faults(kind, values)).toEqual(said);
});

test.each(someRecords.map((record) => ({ kind: record.kind, record })))(
  'a $kind opened and saved again is the same, but for when it was changed',
  ({ record }) => {
    expect(personRecordSchema.safeParse(record).success).toBe(true);
    expect(faults(record.kind, {}, record)).toEqual({});
    const again = kept(record.kind, {}, record);
    expect(again).toEqual({ ...record, editedAt: now.epochMilliseconds });
    expect(personRecordSchema.safeParse(again).success).toBe(true);
  },
);

describe('a promise', () => {
  test('with a time is due at that instant, at home', () => {
    const promise = kept('promise', { what: ' the quote ', on: '2026-11-20', time: '12:00' });
    expect(promise).toMatchObject({ what: 'the quote', due: { at: '2026-11-20T11:00:00Z' } });
    expect(personRecordSchema.safeParse(promise).success).toBe(true);
  });

  test('that stands has no day, whatever stands in the field', () => {
    const promise = kept('promise', { what: 'on time', dated: '', on: '2026-11-20' });
    expect(promise).toMatchObject({ due: null, state: 'open' });
    expect(faults('promise', { what: 'on time', dated: '', on: '' })).toEqual({});
  });

  test('whose day has passed can still be corrected', () => {
    const late = aPromise({ due: { on: '2026-11-10' } });
    expect(faults('promise', { what: 'the samples' }, late)).toEqual({});
  });

  test('agreed anew remembers the day before, and that they know', () => {
    const late = aPromise({ due: { on: '2026-11-10' }, brokenAt: 1 });
    expect(kept('promise', { on: '2026-11-25', anew: 'yes' }, late)).toMatchObject({
      due: { on: '2026-11-25' },
      earlierDues: [{ on: '2026-11-10' }],
      toldLateAt: now.epochMilliseconds,
      brokenAt: 1,
    });
  });

  test('with a corrected day was never another one', () => {
    const moved = kept('promise', { on: '2026-11-25' }, aPromise());
    expect(moved).toMatchObject({ earlierDues: [], toldLateAt: null });
  });
});

describe('a problem', () => {
  test('has one thing to solve a line, in the words of the mail', () => {
    const problem = kept('problem', { toSolve: ' the missing pallet\n\nthe invoice ' });
    expect(problem).toMatchObject({
      toSolve: [
        { words: 'the missing pallet', solvedAt: null },
        { words: 'the invoice', solvedAt: null },
      ],
      updateEveryDays: 2,
    });
  });

  test('keeps what is solved while its words stay', () => {
    const half = aProblem({ toSolve: [{ words: 'the missing pallet', solvedAt: 5 }] });
    const more = kept('problem', { toSolve: 'the missing pallet\nthe invoice' }, half);
    expect(more).toMatchObject({ toSolve: [{ solvedAt: 5 }, { solvedAt: null }] });
  });
});

describe('a loss', () => {
  test('can be left half done', () => {
    expect(faults('loss', { leftRoom: 'Nobody told Dario' })).toEqual({});
    const half = kept('loss', { leftRoom: 'Nobody told Dario' });
    expect(half).toMatchObject({ reason: null, reviewedAt: null, leftRoom: 'Nobody told Dario' });
  });

  test('keeps which of the thanks and the question is not to be', () => {
    expect(kept('loss', {})).not.toHaveProperty('without');
    const quiet = kept('loss', { 'thank-you': '', 'ask-why': '' });
    expect(quiet).toMatchObject({ without: ['thank-you', 'ask-why'] });
    const form = recordFormOf('loss');
    expect(form.valuesOf(quiet, 'Europe/Rome')).toMatchObject({ 'thank-you': '', 'ask-why': '' });
    const refusal = kept('loss', { scope: 'offer', 'thank-you': '' });
    expect(refusal).not.toHaveProperty('without');
  });

  test('asks for the lowest price only where the price was the reason', () => {
    const other = kept('loss', { reason: 'treatment', promisedLowest: 'yes', done: 'yes' });
    expect(other).toMatchObject({ promisedLowest: null, reviewedAt: now.epochMilliseconds });
    const price = kept('loss', { reason: 'price', promisedLowest: 'no', done: 'yes' });
    expect(price).toMatchObject({ promisedLowest: false });
  });
});

test('whom they sent may be somebody who is kept, or a name alone', () => {
  const linked = kept('recommendation', { referred: 'Lena', referredContactId: 'contact-7' });
  expect(linked).toMatchObject({ referred: 'Lena', referredContactId: 'contact-7' });
  expect(kept('recommendation', { referred: 'Lena' })).toMatchObject({ referredContactId: null });
});

test('what happened on another day is kept at its noon', () => {
  const { at } = kept('kind-words', { words: 'Puntualissimi!', day: '2026-11-02' });
  expect(Temporal.Instant.fromEpochMilliseconds(at).toString()).toBe('2026-11-02T11:00:00Z');
});

test('an answer that is still awaited came at no time', () => {
  expect(kept('asked', {})).toMatchObject({ answer: null, answeredAt: null });
  const answered = { answer: 'so-so', answeredAt: now.epochMilliseconds };
  expect(kept('asked', { answer: 'so-so' })).toMatchObject(answered);
  expect(kept('asked', { answer: 'none' })).toMatchObject({ answer: 'none', answeredAt: null });
});
