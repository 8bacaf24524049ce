import { describe, expect, test } from 'vitest';
import { farewellFits, farewellIn } from '@/domain/mail/farewell';
import { quickest } from '../../quickest';

const marco = 'Marco Belli';
const mail = (farewell: string): string =>
  `Gentile Ing. Rinaldi,\n\nLe invio il listino.\n\n${farewell}`;

test.each([
  ['Cordiali saluti,\nMarco', 'Cordiali saluti,\nMarco'],
  ['Cordiali saluti\nMarco Belli', 'Cordiali saluti\nMarco Belli'],
  ['Cordiali saluti, Marco', 'Cordiali saluti,\nMarco'],
  ['Cordiali saluti,', 'Cordiali saluti'],
  ['Cordiali saluti.', 'Cordiali saluti'],
  ['Un saluto,\n\nMarco', 'Un saluto,\nMarco'],
  ['A presto!\nMarco', 'A presto\nMarco'],
  ['Buon lavoro,\nMarco', 'Buon lavoro,\nMarco'],
  ['Distinti saluti\nMarco Belli\nResponsabile vendite', 'Distinti saluti\nMarco Belli'],
  ['Kind regards,\nMarco', 'Kind regards,\nMarco'],
  ['Best,\nM. Belli', 'Best'],
  ['All the best\nMarco', 'All the best\nMarco'],
  ['Mit freundlichen Grüßen\nMarco Belli', 'Mit freundlichen Grüßen\nMarco Belli'],
  ['Viele Grüße, Marco', 'Viele Grüße,\nMarco'],
  ['Bien cordialement,\nMarco', 'Bien cordialement,\nMarco'],
  ['Un saludo,\nMarco', 'Un saludo,\nMarco'],
  ['Cordiali saluti,\nElena per Marco', 'Cordiali saluti'],
  ['Cordiali saluti,\nMarco\n\nPS: il listino vale fino a giugno.', 'Cordiali saluti,\nMarco'],
])('the user’s own farewell is copied: %j', (farewell, copied) => {
  expect(farewellIn(mail(farewell), marco)).toBe(copied);
});

test('without a known name of one’s own only the formula is copied', () => {
  expect(farewellIn(mail('Cordiali saluti,\nMarco'), null)).toBe('Cordiali saluti');
});

test('of two farewells the last one is copied', () => {
  expect(farewellIn(mail('A presto,\ncordiali saluti\nMarco'), marco)).toBe(
    'cordiali saluti\nMarco',
  );
});

describe('what belonged to one mail alone is not copied', () => {
  test.each([
    ['thanks', 'Grazie e saluti,\nMarco'],
    ['thanks in English', 'Many thanks,\nMarco'],
    ['a weekend', 'Buon fine settimana,\nMarco'],
    ['a feast', 'Buon Natale e cordiali saluti'],
    ['a place', 'Grüße aus München'],
    ['a group', 'Saluti a tutti'],
    ['an appointment', 'See you on Monday,\nMarco'],
    ['servility', 'Restiamo a disposizione, cordiali saluti'],
    ['only the name', 'Marco'],
    ['praise in French', 'Très bien,\nMarco'],
    ['a sentence', 'Le mando i miei saluti tramite Paolo, che passa giovedì in stabilimento'],
    ['nothing', ''],
  ])('%s', (_what, farewell) => {
    expect(farewellIn(mail(farewell), marco)).toBeNull();
  });

  test('a farewell far above the end', () => {
    const text = `Ciao,\nsaluti\n${'Ancora una riga sul listino.\n'.repeat(6)}`;
    expect(farewellIn(text, marco)).toBeNull();
  });

  test('a greeting that is the whole mail', () => {
    expect(farewellIn('Saluti', marco)).toBeNull();
    expect(farewellIn('', marco)).toBeNull();
  });
});

test.each([
  ['Cordiali saluti,\nMarco', 'it', 'formal', true],
  ['Cordiali saluti,\nMarco', 'it', 'informal', true],
  ['Cordiali saluti,\nMarco', 'en', 'formal', false],
  ['Un abbraccio,\nMarco', 'it', 'formal', false],
  ['Un abbraccio,\nMarco', 'it', 'informal', true],
  ['Distinti saluti', 'it', 'informal', false],
  ['Cheers,\nMarco', 'en', 'formal', false],
  ['Kind regards,\nMarco', 'en', 'informal', true],
  ['Let me know,\nMarco', 'en', 'formal', false],
] as const)('%j under a text in %s, %s: %s', (...[farewell, language, formality, fits]) => {
  expect(farewellFits(farewell, { language, formality })).toBe(fits);
});

test('a long text costs no more than its end', () => {
  for (const text of [`x${' '.repeat(65_000)}`, 'saluti '.repeat(9_000), '!.'.repeat(32_000)]) {
    expect(farewellIn(text, marco)).toBeNull();
    expect(quickest(() => farewellIn(text, marco))).toBeLessThan(25);
  }
});
