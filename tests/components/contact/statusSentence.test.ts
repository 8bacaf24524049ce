import { describe, expect, test } from 'vitest';
import { statusSentence } from '@/components/contact/statusSentence';
import { assessRetention } from '@/domain/retention/assess';
import { noFacts, plainHistory, type RetentionHistory } from '@/domain/retention/history';
import { DAY, retentionPolicy } from '@/domain/retention/policy';
import { aMoment, inRome } from '../aMoment';

const every24 = Array.from({ length: 9 }, (_, i) => i * 24);
const sentence = (ts: readonly number[], now: number, of: Partial<RetentionHistory> = {}) =>
  statusSentence(
    assessRetention(
      {
        ...plainHistory(ts.map((days) => ({ at: days * DAY, direction: 'in' as const }))),
        ...of,
      },
      Temporal.Instant.fromEpochMilliseconds(now * DAY),
      retentionPolicy,
    ),
    'Anna',
  );

test.each([
  [
    'going well',
    204,
    'You and Anna usually write every 25 days (9 times). The last was 12 days ago: normal.',
  ],
  [
    'longer than usual, still well',
    222,
    'Usually every 25 days; now 30. Such a silence comes about 1 time in 3.',
  ],
  [
    'going quiet',
    244,
    'Usually every 25 days; now 52. Such a silence comes about 1 time in 7. A line to ask how it goes?',
  ],
  ['at risk', 272, 'Usually every 25 days; now 80: about 1 in 16.'],
  [
    'probably lost',
    320,
    'No word for 4 months; usually every 25 days. If it is over, note why: it helps later.',
  ],
])('somebody usually met every 24 days, %s', (_what, now, said) => {
  expect(sentence(every24, now)).toBe(said);
});

test('yesterday and today are said as such', () => {
  expect(sentence(every24, 193)).toContain('The last was yesterday');
  expect(sentence(every24, 192)).toContain('The last was today');
});

test('with few exchanges the words are softer', () => {
  expect(sentence([0, 20], 60)).toBe(
    'Only 2 exchanges so far, too few to say. Assuming about 27 days.',
  );
  expect(sentence([0], 12)).toBe('First word 12 days ago. Too early to speak of a rhythm.');
  expect(sentence([0], 60)).toBe('One exchange, 60 days ago. No rhythm, so no alarm.');
  expect(sentence([], 60)).toBe('No mail with Anna seen yet.');
});

test('the first word is counted from the first word, by the calendar', () => {
  const at = (day: string) => ({ at: inRome(day), direction: 'in' as const });
  const said = (now: string, ...days: readonly string[]) => {
    const moment = aMoment(now);
    const retention = assessRetention(
      plainHistory(days.map(at)),
      moment.now.toInstant(),
      retentionPolicy,
    );
    return statusSentence(retention, 'Anna', { moment });
  };
  const evening = '2026-11-18T18:00';
  expect(said('2026-11-19T10:00', evening)).toContain('First word yesterday');
  expect(said('2026-11-19T15:00', evening, '2026-11-19T14:00')).toContain('First word yesterday');
  expect(said('2026-11-19T15:00', '2026-11-19T09:00')).toContain('First word today');
  const usual = ['09-02', '09-16', '09-30', '10-14', '10-28', '11-11', '11-18'];
  const weeks = usual.map((day) => `2026-${day}T18:00`);
  expect(said('2026-11-19T10:00', ...weeks)).toContain('The last was yesterday');
});

test('where no calendar is known, a call after the first word does not make that younger', () => {
  expect(sentence([0, 0.9], 1.5)).toContain('First word yesterday');
});

test('an agreed cadence is said as agreed', () => {
  expect(sentence([0, 30], 130, { cadenceDays: 90 })).toBe(
    'You decided on every 90 days; 100 have passed.',
  );
});

test('a fact comes before the rhythm', () => {
  const facts = { ...noFacts, awaitingYouOverdue: true };
  expect(sentence(every24, 195, { facts })).toBe(
    'An answer to Anna has waited longer than usual. (The rhythm is normal.)',
  );
});

describe('a fact beside a bad rhythm', () => {
  const problem = { ...noFacts, complaintOpen: true };

  test('leads where the status stands on it', () => {
    expect(sentence(every24, 244, { facts: problem })).toBe(
      'Anna has a problem that is still open.',
    );
    const unhappy = { ...noFacts, saidUnhappy: true };
    expect(sentence(every24, 272, { facts: unhappy })).toBe('Anna said it does not go well.');
  });

  test('follows where the rhythm is worse, so that no status goes unexplained', () => {
    expect(sentence(every24, 272, { facts: problem })).toBe(
      'Usually every 25 days; now 80: about 1 in 16. Anna has a problem that is still open.',
    );
    expect(sentence(every24, 320, { facts: { ...noFacts, saidUnhappy: true } })).toBe(
      'No word for 4 months; usually every 25 days. If it is over, note why: it helps later. ' +
        'Anna said it does not go well.',
    );
  });
});

test('somebody else of the company in touch is said', () => {
  const facts = { ...noFacts, someoneElseAt: 271 * DAY };
  expect(sentence(every24, 272, { facts })).toBe(
    'Usually every 25 days; now 80. Such a silence comes about 1 time in 16. ' +
      'A line to ask how it goes? Someone else of the same company is in touch.',
  );
});

test('what only the user can say needs no numbers', () => {
  expect(sentence(every24, 320, { facts: { ...noFacts, lostConfirmed: true } })).toBe(
    'You noted that working together has ended.',
  );
  expect(sentence(every24, 320, { facts: { ...noFacts, paused: true } })).toBe(
    'Paused, as you wished.',
  );
});

test('a name with a bar in it does not cut the sentence', () => {
  const retention = assessRetention(
    plainHistory(every24.map((days) => ({ at: days * DAY, direction: 'in' as const }))),
    Temporal.Instant.fromEpochMilliseconds(204 * DAY),
    retentionPolicy,
  );
  for (const name of ['Anna | Vetreria', 'A | B | C | D', ' | ', '$1 $4']) {
    const said = statusSentence(retention, name).replaceAll('\u00a0', ' ');
    expect(said).toBe(
      `You and ${name} usually write every 25 days (9 times). The last was 12 days ago: normal.`,
    );
  }
});

test('a seasonal buyer is said in months', () => {
  expect(sentence([0, 365], 365 + 92, { isSeasonal: true })).toBe(
    'Comes about once a year; the last word was 3 months ago.',
  );
});

test('after the work together the rhythm begins anew', () => {
  expect(sentence(every24, 230, { restartsAt: 200 * DAY })).toBe(
    'The work together has ended, 30 days without a word since. Assuming about 30 days.',
  );
});
