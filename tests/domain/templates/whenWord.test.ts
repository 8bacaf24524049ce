import { expect, test } from 'vitest';
import { whenWord } from '@/domain/templates/whenWord';

/** A Wednesday. */
const today = Temporal.PlainDate.from('2026-11-18');

test.each([
  ['2026-11-18', 'today', 'oggi'],
  ['2026-11-17', 'yesterday', 'ieri'],
  ['2026-11-16', 'on Monday', 'lunedì'],
  ['2026-11-12', 'on Thursday', 'giovedì'],
  ['2026-11-11', null, null],
  ['2025-11-18', null, null],
  ['2026-11-19', null, null],
])('%s is said as “%s” and “%s”', (day, english, italian) => {
  const when = { day: Temporal.PlainDate.from(day), today };
  expect(whenWord(when, 'en')).toBe(english);
  expect(whenWord(when, 'it')).toBe(italian);
});

test.each([
  ['de', 'heute', 'gestern', 'am Montag'],
  ['fr', "aujourd'hui", 'hier', 'lundi'],
  ['es', 'hoy', 'ayer', 'el lunes'],
] as const)('in %s: “%s”, “%s”, “%s”', (language, ...words) => {
  const said = [0, 1, 2].map((days) =>
    whenWord({ day: today.subtract({ days }), today }, language),
  );
  expect(said).toEqual(words);
});
