import { expect, test } from 'vitest';
import { assumedDays } from '@/domain/retention/assumedDays';
import { basisOf } from '@/domain/retention/basisOf';
import { rhythmOf } from '@/domain/retention/rhythmOf';
import { aContact } from '../../builders/aContact';
import { mailsOn, rome, someFacts } from '../../builders/someFacts';

const settings = { ...rome, intervals: { tiers: { A: 20, B: 60 }, tags: { kiln: 90, fair: 45 } } };
const by = (care: ReturnType<typeof aContact>['care']) =>
  assumedDays(aContact(care === undefined ? {} : { care }), settings, 24);

test.each([
  [{ tags: ['kiln'], tier: 'A' as const }, 90],
  [{ tags: ['kiln', 'fair'] }, 45],
  [{ tags: ['other'], tier: 'B' as const }, 60],
  [{ tier: 'C' as const }, 24],
  [undefined, 24],
])('the interval of the tag, else of the tier, else the median: %o → %i', (care, days) => {
  expect(by(care)).toBe(days);
});

test('thirty days before the user has ten people with a rhythm', () => {
  expect(assumedDays(aContact(), rome, null)).toBe(30);
});

test('what was assumed is kept with the instants that rest on it', () => {
  const facts = someFacts('2026-01-10', { interactions: mailsOn(['2026-01-05']) });
  const short = rhythmOf(facts, 12);
  expect(short).toMatchObject({ assumedDays: 12, basis: basisOf(rome, 12) });
  expect(rhythmOf(facts, null)).toMatchObject({ assumedDays: 30, basis: basisOf(rome, null) });
  expect((rhythmOf(facts, null).oneOffAt ?? 0) - (short.oneOffAt ?? 0)).toBe(18 * 86_400_000);
  const given = rhythmOf({ ...facts, settings, contact: aContact({ care: { tier: 'A' } }) }, 12);
  expect(given).toMatchObject({ assumedDays: 20 });
  expect(new Set([short.basis, given.basis, basisOf(rome, 12)]).size).toBe(2);
});
