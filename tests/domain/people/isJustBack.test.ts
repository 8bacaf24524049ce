import { expect, test } from 'vitest';
import { isJustBack } from '@/domain/people/isJustBack';

const away = [{ from: '2026-11-02', to: '2026-11-29' }];
const back = (today: string, of = away) => isJustBack({ away: of }, Temporal.PlainDate.from(today));

test('who was away for a month catches up on the first days back, and not for ever', () => {
  expect(back('2026-11-29')).toBe(false);
  expect(back('2026-11-30')).toBe(true);
  expect(back('2026-12-02')).toBe(true);
  expect(back('2026-12-03')).toBe(false);
});

test('a long weekend leaves nothing to catch up with', () => {
  expect(back('2026-11-30', [{ from: '2026-11-27', to: '2026-11-29' }])).toBe(false);
});
