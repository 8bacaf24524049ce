import { expect, test } from 'vitest';
import { whatTheRecordShows } from '@/domain/figures/whatTheRecordShows';
import { firstSettings } from '@/domain/people/settings';
import { aProblem, aPromise } from '../../builders/aRecord';

const settings = firstSettings('Europe/Rome');
const day = (date: string) =>
  Temporal.PlainDateTime.from(`${date}T10:00`).toZonedDateTime('Europe/Rome').epochMilliseconds;
const period = { from: day('2026-05-20'), to: day('2026-11-20') };

test('of somebody of whom nothing is known it shows nothing', () => {
  const shown = whatTheRecordShows({ interactions: [], records: [], settings }, period);
  expect(shown).toEqual({ answers: null, updates: null, promises: null });
});

test('late updates and kept words are counted, of the last months alone', () => {
  const records = [
    aProblem({
      at: day('2026-11-02'),
      updates: [
        { at: day('2026-11-04'), words: null },
        { at: day('2026-11-13'), words: 'found' },
      ],
    }),
    aPromise({ id: 'p-1', state: 'kept', closedAt: day('2026-11-10') }),
    aPromise({ id: 'p-2', brokenAt: day('2026-11-11') }),
    aPromise({ id: 'p-3', state: 'kept', closedAt: day('2026-01-10') }),
  ];
  const shown = whatTheRecordShows({ interactions: [], records, settings }, period);
  expect(shown).toEqual({
    answers: null,
    updates: { late: 1, all: 2 },
    promises: { kept: 1, all: 2 },
  });
});
