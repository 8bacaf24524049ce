import { expect, test } from 'vitest';
import { statusSentence } from '@/components/contact/statusSentence';
import { assessRetention } from '@/domain/retention/assess';
import { noFacts, type RetentionHistory } from '@/domain/retention/history';
import { DAY, retentionPolicy } from '@/domain/retention/policy';

const every24 = Array.from({ length: 9 }, (_, i) => i * 24);
const sentence = (ts: readonly number[], now: number, of: Partial<RetentionHistory> = {}) =>
  statusSentence(
    assessRetention(
      {
        interactions: ts.map((days) => ({ at: days * DAY, direction: 'in' as const })),
        cadenceDays: null,
        away: [],
        facts: noFacts,
        ...of,
      },
      Temporal.Instant.fromEpochMilliseconds(now * DAY),
      retentionPolicy,
    ),
    'Anna',
  );

test.each([
  ['going well', 204, 'You and Anna usually write every 25 days (9 times). The last was 12 days ago: normal.'],
  ['longer than usual, still well', 222, 'Usually every 25 days; now 30. Such a silence comes about 1 time in 3.'],
  ['going quiet', 244, 'Usually every 25 days; now 52. Such a silence comes about 1 time in 7. A line to ask how it goes?'],
  ['at risk', 272, 'Usually every 25 days; now 80: about 1 in 16.'],
  ['probably lost', 320, 'No word for 4 months; usually every 25 days. If it is over, note why: it helps later.'],
])('somebody usually met every 24 days, %s', (_what, now, said) => {
  expect(sentence(every24, now)).toBe(said);
});

test('yesterday and today are said as such', () => {
  expect(sentence(every24, 193)).toContain('The last was yesterday');
  expect(sentence(every24, 192)).toContain('The last was today');
});

test('with few exchanges the words are softer', () => {
  expect(sentence([0, 20], 60)).toBe('Only 2 exchanges so far, too few to say. Assuming about 27 days.');
  expect(sentence([0], 12)).toBe('First word 12 days ago. Too early to speak of a rhythm.');
  expect(sentence([0], 60)).toBe('One exchange, 60 days ago. No rhythm, so no alarm.');
  expect(sentence([], 60)).toBe('No mail with Anna seen yet.');
});

test('an agreed cadence is said as agreed', () => {
  expect(sentence([0, 30], 130, { cadenceDays: 90 })).toBe('You decided on every 90 days; 100 have passed.');
});

test('a fact comes before the rhythm', () => {
  const facts = { ...noFacts, awaitingYouOverdue: true };
  expect(sentence(every24, 195, { facts })).toBe(
    'An answer to Anna has waited longer than usual. (The rhythm is normal.)',
  );
});
