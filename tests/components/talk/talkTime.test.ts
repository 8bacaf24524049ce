import { expect, test } from 'vitest';
import { talkTime } from '@/components/talk/talkTime';
import { aMoment, inRome } from '../aMoment';

test('earlier today is never yesterday', () => {
  const { now } = aMoment('2026-11-19T00:40');
  expect(talkTime('earlierToday', '', now)).toBe(inRome('2026-11-19T00:00'));
});

test('a talk of this morning is not noted for noon to come', () => {
  const { now } = aMoment('2026-11-19T09:10');
  expect(talkTime('otherDay', '2026-11-19', now)).toBe(now.epochMilliseconds);
});
