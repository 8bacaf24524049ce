import { expect, test } from 'vitest';
import { hourIn } from '@/domain/suggestions/hourIn';

test.each([
  ['Ci vediamo giovedì alle 15', '15:00'],
  ['mercoledì 18 alle ore 9.30 in cantiere', '09:30'],
  ['entro venerdì a mezzogiorno', '12:00'],
  ['on Thursday at 3 pm', '15:00'],
  ['on Thursday at 3', '15:00'],
  ['at 12 am', '00:00'],
  ['am Freitag um 10 Uhr bei Ihnen', '10:00'],
  ['gegen 14:15 Uhr', '14:15'],
  ['jeudi à 10 h 30', '10:30'],
  ['el jueves a las 12 en la obra', '12:00'],
  ['giovedì non alle 9, facciamo alle 11', '11:00'],
])('“%s” names %s', (words, time) => {
  expect(hourIn(words)?.toString({ smallestUnit: 'minute' })).toBe(time);
});

test.each(['entro venerdì', 'at 40 euros', 'um 10 % mehr', 'ordine 4471', 'alle 27', ''])(
  '“%s” names no hour',
  (words) => {
    expect(hourIn(words)).toBeNull();
  },
);
