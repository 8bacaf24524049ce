import { describe, expect, test } from 'vitest';
import { careFaults } from '@/domain/people/careFaults';
import { careForm } from '@/domain/people/careForm';
import { careIn } from '@/domain/people/careIn';
import { careSaidSchema, type Care } from '@/domain/people/care';
import type { Fault } from '@/domain/records/forms/faults';
import type { Values } from '@/domain/records/forms/values';
import { changedCare } from '@/domain/people/changedCare';
import { aContact } from '../../builders/aContact';

/** Thursday 19 November 2026, 15:00 in Rome. */
const now = Temporal.ZonedDateTime.from('2026-11-19T15:00[Europe/Rome]');
const endOf = (day: string) =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/Rome').epochMilliseconds;

const said: Care = {
  role: 'customer',
  tier: 'A',
  tags: ['glass', 'north'],
  reach: { channel: 'phone', hours: 'before 10', formOfAddress: 'Lei' },
  togetherSince: '2019-03-01',
  isSeasonal: true,
  isRoleAddress: true,
  away: [
    { from: '2026-08-01', to: '2026-08-20' },
    { from: '2026-12-20', to: '2027-01-06' },
  ],
  pinned: { status: 'healthy', until: endOf('2026-12-31') },
  pausedUntil: endOf('2026-12-01'),
};

test('opened and saved again everything is said as before', () => {
  const contact = aContact({ care: said, cadenceDays: 30 });
  const values = careForm(contact, now);
  expect(careFaults(values, contact, now)).toEqual({});
  expect(careIn(values, contact, now)).toEqual({ care: said, without: [], cadenceDays: 30 });
});

test('of nobody anything was said, and nothing is', () => {
  const contact = aContact();
  const { care, without, cadenceDays } = careIn(careForm(contact, now), contact, now);
  expect(care).toEqual({});
  expect(cadenceDays).toBeNull();
  expect(changedCare(undefined, care, without)).toEqual({});
});

test('what the sheet does not show stays', () => {
  const contact = aContact({ care: { ...said, lostAt: 5, neverSuggest: ['praise'] } });
  const emptied = Object.fromEntries(
    Object.keys(careForm(contact, now)).map((field) => [field, '']),
  );
  const { care, without } = careIn(emptied, contact, now);
  expect(changedCare(contact.care, care, without)).toEqual({
    lostAt: 5,
    neverSuggest: ['praise'],
    away: [{ from: '2026-08-01', to: '2026-08-20' }],
  });
});

test('what it says is what the message takes', () => {
  const contact = aContact({ care: said });
  expect(careSaidSchema.safeParse(careIn(careForm(contact, now), contact, now).care).success).toBe(
    true,
  );
});

test('a rest without a day lasts until the user says otherwise', () => {
  const contact = aContact();
  expect(careIn({ paused: 'yes' }, contact, now).care).toEqual({ pausedUntil: null });
});

const bad: readonly (readonly [string, Values, Readonly<Record<string, Fault>>])[] = [
  ['a rhythm of 0 days', { cadence: '0' }, { cadence: 'cadenceRange' }],
  ['a rhythm of half a day', { cadence: '0.5' }, { cadence: 'cadenceRange' }],
  ['a rhythm in words', { cadence: 'often' }, { cadence: 'cadenceRange' }],
  ['together since tomorrow', { togetherSince: '2026-11-20' }, { togetherSince: 'futureDay' }],
  ['away without coming back', { awayFrom: '2026-12-20' }, { awayTo: 'noDay' }],
  ['back without going', { awayTo: '2026-12-20' }, { awayFrom: 'noDay' }],
  [
    'back before going',
    { awayFrom: '2026-12-20', awayTo: '2026-12-19' },
    { awayTo: 'endBeforeStart' },
  ],
  ['a judgement for ever', { pinned: 'healthy' }, { pinnedUntil: 'noDay' }],
  [
    'a judgement until yesterday',
    { pinned: 'healthy', pinnedUntil: '2026-11-18' },
    { pinnedUntil: 'pastDay' },
  ],
  [
    'a rest until yesterday',
    { paused: 'yes', pausedUntil: '2026-11-18' },
    { pausedUntil: 'pastDay' },
  ],
];

describe('said at its field', () => {
  test.each(bad)('%s', (_, values, faults) => {
    const contact = aContact();
    expect(careFaults({ ...careForm(contact, now), ...values }, contact, now)).toEqual(faults);
  });
});
