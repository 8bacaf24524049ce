import { expect, test } from 'vitest';
import { unreached } from '@/domain/figures/unreached';
import type { Contact } from '@/domain/people/contact';
import { aContact } from '../../builders/aContact';
import { noon } from '../../builders/someFacts';

const now = noon('2026-11-20');
const DAY = 86_400_000;
/** Days without a word, and the cadence. */
type Silence = readonly [number, number | null];

function quiet(id: string, [days, usualDays]: Silence, of: Partial<Contact> = {}) {
  const contact = aContact({ id, ...of });
  return {
    ...contact,
    rhythm: { ...contact.rhythm, lastAt: now - days * DAY, coolingAt: null, usualDays },
  };
}
const found = (...people: readonly Contact[]) =>
  unreached(people, now).map(({ contact, days, usualDays }) => [contact.id, days, usualDays]);

test('whoever has had no word for twice their cadence, the longest in proportion first', () => {
  expect(
    found(quiet('anna', [48, 24]), quiet('bruno', [47, 24]), quiet('carla', [40, 10])),
  ).toEqual([
    ['carla', 40, 10],
    ['anna', 48, 24],
  ]);
});

test('not who has left, who rests, or who wrote only once', () => {
  const once = quiet('dario', [90, 30]);
  expect(
    found(
      quiet('anna', [90, 30], { care: { lostAt: now - DAY } }),
      quiet('bruno', [90, 30], { care: { pausedUntil: null } }),
      { ...once, rhythm: { ...once.rhythm, oneOffAt: now - DAY } },
    ),
  ).toEqual([]);
});

test('nobody without a word or a cadence', () => {
  const silent = quiet('anna', [90, 30]);
  expect(found({ ...silent, rhythm: { ...silent.rhythm, lastAt: null } })).toEqual([]);
  expect(found(quiet('bruno', [90, null]))).toEqual([]);
});
