import { describe, expect, test } from 'vitest';
import { assessRetention } from '@/domain/retention/assess';
import { plainHistory, type RetentionHistory } from '@/domain/retention/history';
import { DAY, retentionPolicy } from '@/domain/retention/policy';

type Direction = 'in' | 'out' | 'both';

function assess(
  days: readonly (readonly [number, Direction])[],
  now: number,
  of: Partial<RetentionHistory> = {},
) {
  const interactions = days.map(([day, direction]) => ({ at: day * DAY, direction }));
  const at = Temporal.Instant.fromEpochMilliseconds(now * DAY);
  return assessRetention({ ...plainHistory(interactions), ...of }, at, retentionPolicy);
}

/** We write, and the answer comes so many days later. */
const asked = (day: number, answered: number, by: Direction = 'out') =>
  [
    [day, by],
    [day + answered, by === 'out' ? 'in' : 'out'],
  ] as const;

describe('slowing', () => {
  const starts = (gaps: readonly number[]) =>
    gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? 0) + gap], [0]);
  const written = (gaps: readonly number[]) => starts(gaps).map((day) => [day, 'both'] as const);

  test('the last three gaps half as long again as the earlier ones', () => {
    const found = assess(written([20, 20, 20, 30, 30, 30]), 155);
    expect(found).toMatchObject({ status: 'healthy', reasons: ['rhythm', 'slowing'] });
    expect(assess(written([20, 20, 20, 29, 30, 30]), 155).reasons).toEqual(['rhythm']);
  });

  test('not with fewer than six gaps', () => {
    expect(assess(written([20, 20, 40, 40, 40]), 165).reasons).toEqual(['rhythm']);
  });
});

describe('slower answers', () => {
  const answers = (times: readonly number[]) =>
    times.flatMap((time, i) => asked(i * 30, time, 'out'));

  test('twice as long as before, and a day more', () => {
    const found = assess(answers([1, 1, 1, 2, 2, 2]), 155);
    expect(found.reasons).toContain('slower-answers');
  });

  test('not where it is twice as long by a few hours only', () => {
    expect(assess(answers([0.2, 0.2, 0.2, 0.5, 0.5, 0.5]), 155).reasons).not.toContain(
      'slower-answers',
    );
  });

  test('not on two answers', () => {
    expect(assess(answers([1, 1, 3, 3, 3]), 125).reasons).not.toContain('slower-answers');
  });
});

describe('always you', () => {
  const opened = (by: readonly Direction[]) => by.flatMap((one, i) => asked(i * 30, 1, one));

  test('the last three touches were opened by the user', () => {
    expect(assess(opened(['in', 'out', 'out', 'out']), 95).reasons).toEqual([
      'rhythm',
      'always-you',
    ]);
    expect(assess(opened(['out', 'out', 'in', 'out']), 95).reasons).toEqual(['rhythm']);
  });

  test('not with two touches, nor where a talk opened one', () => {
    expect(assess(opened(['out', 'out']), 35).reasons).toEqual(['rhythm']);
    const spoken = [...opened(['out', 'out']), [60, 'both'] as const];
    expect(assess(spoken, 65).reasons).toEqual(['rhythm']);
  });
});

describe('two of the three', () => {
  const slower = [1, 1, 1, 1, 2.5, 2.5, 2.5].flatMap((time, i) => asked(i * 30, time));

  test('turn healthy into cooling, from the last word on', () => {
    expect(assess(slower, 186)).toMatchObject({
      status: 'cooling',
      reasons: ['rhythm', 'slower-answers', 'always-you'],
      coolingAt: 182.5 * DAY,
    });
  });

  test('turn nothing else', () => {
    expect(assess(slower, 183 + 90).status).toBe('at-risk');
    expect(assess(slower, 186, { cadenceDays: 60 })).toMatchObject({ status: 'healthy' });
  });
});
