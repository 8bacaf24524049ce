import { expect, test } from 'vitest';
import { isAutomatic } from '@/domain/mail/isAutomatic';

test.each([
  ['Automatic reply: Kiln', null],
  ['Risposta automatica: Forno', null],
  ['Abwesenheitsnotiz: Ofen', null],
  ['Réponse automatique : Four', null],
  ['Respuesta automática: Horno', null],
  ['Accepted: Kiln on site', null],
  ['Accettato: Sopralluogo', null],
  ['Zugesagt: Termin', null],
  ['Forno', 'Buongiorno, sono fuori ufficio fino al 7 gennaio.'],
  ['Kiln', 'Thank you for your mail. I’m out of the office until Monday.'],
  ['Ofen', 'Vielen Dank. Ich bin derzeit nicht im Büro.'],
])('nobody wrote "%s" (%s)', (subject, text) => {
  expect(isAutomatic(subject, text)).toBe(true);
});

test.each([
  ['Accepted offer', 'We have accepted your offer.'],
  ['Forno', 'Ciao Marta, domani sono in ufficio.'],
  ['Kiln', 'Our office is out of paper.'],
  [null, null],
])('somebody wrote "%s" (%s)', (subject, text) => {
  expect(isAutomatic(subject, text)).toBe(false);
});

test('a hostile text costs no time', () => {
  const start = performance.now();
  isAutomatic(' '.repeat(64_000), 'sono attualmente '.repeat(4_000));
  expect(performance.now() - start).toBeLessThan(20);
});
