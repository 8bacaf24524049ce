import { expect, test } from 'vitest';
import { dateWords, reasonWords, togetherWords } from '@/domain/templates/fieldWords';

const ROME = 'Europe/Rome';

test.each([
  ['en', 'Thursday 26 November', 'Thursday 26 November at 12:30'],
  ['it', 'giovedì 26 novembre', 'giovedì 26 novembre alle 12:30'],
  ['de', 'Donnerstag, 26. November', 'Donnerstag, 26. November, 12:30 Uhr'],
  ['fr', 'jeudi 26 novembre', 'jeudi 26 novembre à 12\u202Fh\u202F30'],
  ['es', 'jueves 26 de noviembre', 'jueves 26 de noviembre a las 12:30'],
] as const)(
  'a day begins with its weekday, so that it needs no article, in %s',
  (language, ...said) => {
    const dues = [{ on: '2026-11-26' }, { at: '2026-11-26T11:30:00Z' }] as const;
    expect(dues.map((due) => dateWords(due, language, ROME))).toEqual(said);
  },
);

test.each([
  ['en', 'one year', 'five years', '13 years'],
  ['it', 'un anno', 'cinque anni', '13 anni'],
  ['de', 'ein Jahr', 'fünf Jahre', '13 Jahre'],
  ['fr', 'un an', 'cinq ans', '13 ans'],
  ['es', 'un año', 'cinco años', '13 años'],
] as const)('the years together are counted in words up to twelve, in %s', (language, ...said) => {
  const today = Temporal.PlainDate.from('2026-11-18');
  const counted = [1, 5, 13].map((years) =>
    togetherWords(today.subtract({ years }), today, language),
  );
  expect(counted).toEqual(said);
  expect(togetherWords(today.subtract({ months: 11 }), today, language)).toBeNull();
});

test.each(['en', 'it', 'de', 'fr', 'es'] as const)(
  'nothing is said of a reason that nobody can win back from, in %s',
  (language) => {
    expect(reasonWords('closed-down', language)).toBeNull();
    expect(reasonWords('price', language)).not.toBeNull();
  },
);
