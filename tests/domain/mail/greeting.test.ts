import { describe, expect, test } from 'vitest';
import { formalityOfGreeting, greetingFits, greetingIn } from '@/domain/mail/greeting';
import { quickest } from '../../quickest';

const giulia = { name: 'Giulia Rinaldi' };
const lena = { name: 'Lena Krüger' };
const anna = { name: 'Anna Berg' };
const meyer = { name: 'Tomás Meyer' };

test.each([
  ['Gentile Ing. Rinaldi,', giulia],
  ['Gentile dott.ssa Rinaldi,', giulia],
  ['Egr. Avv. Rinaldi,', giulia],
  ['Gentile dottor Bassi,', { name: 'Paolo Bassi' }],
  ['Egregio professor Bassi,', { name: 'Paolo Bassi' }],
  ['Gent.ma Sig.ra Rinaldi,', giulia],
  ['Cara Giulia,', giulia],
  ['Buongiorno Giulia,', giulia],
  ['Buongiorno, Giulia,', giulia],
  ['Ciao Giulia', giulia],
  ['Giulia,', giulia],
  ['Ing. Rinaldi,', giulia],
  ['Gentile Giulia Rinaldi,', giulia],
  ['Hallo Lena,', lena],
  ['Liebe Frau Krüger,', lena],
  ['Sehr geehrte Frau Dr. Krüger,', lena],
  ['Guten Tag Lena Krüger,', lena],
  ['Dear Mr Meyer,', meyer],
  ['Dear Tomas,', meyer],
  ['Hi Anna,', anna],
  ['Hi Anna', anna],
  ['Hello Anna,', anna],
  ['Hi there,', anna],
  ['Bonjour Madame Lefort,', { name: 'Odile Lefort' }],
  ['Chère Odile,', { name: 'Odile Lefort' }],
  ['Hola, Marta:', { name: 'Marta Ibáñez' }],
  ['Estimado Sr. Ibáñez:', { name: 'Ramiro Ibáñez' }],
  ['Buongiorno,', giulia],
  ['Salve,', { name: null }],
  ['Gentile Prof.ssa De Luca,', { name: 'Carla De Luca' }],
  ['Ciao Jean-Pierre,', { name: 'Jean-Pierre Roux' }],
  ['Gentile Ing. Rinaldi,', { name: 'RINALDI, Giulia' }],
  ['Gentile Ing. Rinaldi,', { name: 'giulia.rinaldi@belforte.example' }],
])('the user’s own greeting is copied by the letter: %s', (greeting, contact) => {
  expect(greetingIn(`${greeting}\n\nLe scrivo per la consegna 4471.`, contact, [])).toBe(greeting);
});

test.each([
  ['Ciao Giulia!', 'Ciao Giulia,'],
  ['Buongiorno Giulia !!', 'Buongiorno Giulia,'],
  ['¡Hola Giulia!', 'Hola Giulia,'],
  ['Buongiorno.', 'Buongiorno,'],
  ['  Ciao   Giulia,  ', 'Ciao Giulia,'],
])('only its exclamation mark and loose spaces go: %j', (greeting, copied) => {
  expect(greetingIn(`\n${greeting}\n\nA domani.`, giulia, [])).toBe(copied);
});

test.each([
  ['Ciao Giulia, domani ti carico i file.', 'Ciao Giulia,'],
  [
    'Gentile Ing. Rinaldi, ieri ho spedito i campioni di ceramica con il corriere.',
    'Gentile Ing. Rinaldi,',
  ],
  [
    'Hola, Giulia: te mando la propuesta mañana a primera hora, como quedamos ayer.',
    'Hola, Giulia:',
  ],
  [
    'Buongiorno, ho letto la sua richiesta sulle pedane fuori misura che ci ha mandato.',
    'Buongiorno,',
  ],
])('it may stand at the beginning of a longer line: %s', (text, greeting) => {
  expect(greetingIn(text, giulia, [])).toBe(greeting);
});

describe('where there is a doubt nothing is copied', () => {
  test.each([
    ['another person', 'Ciao Marco,'],
    ['two people', 'Ciao Giulia e Marco,'],
    ['two people on two lines', 'Gentile Giulia,\nGentile Marco,\nvi scrivo per la consegna.'],
    ['a group', 'Ciao ragazzi,'],
    ['everybody', 'Dear all,'],
    ['a company', 'Spett.le Officine Belforte,'],
    ['an hour of the day', 'Buonasera Giulia,'],
    ['an hour of the day in English', 'Good morning Giulia,'],
    ['an answer', 'Perfetto Giulia,'],
    ['thanks', 'Grazie Giulia,'],
    ['a welcome', 'Benvenuta Giulia,'],
    ['a nickname', 'Ciao Giuly,'],
    ['a short name that is another one’s too', 'Gentile Ing. Rina,'],
    ['a question', 'Ciao Giulia?'],
    ['an emoji', 'Ciao Giulia 🌷,'],
    ['a sentence', 'Le confermo la consegna per giovedì'],
    ['a sentence with the name', 'Ho parlato con Giulia,'],
    ['a title alone', 'Ingegnere'],
    ['only marks', ',,,'],
    ['nothing', ''],
    ['white space', ' \n\t\n '],
    ['a field of a template', 'Ciao {{name}},'],
  ])('%s', (_what, text) => {
    expect(greetingIn(text, giulia, [])).toBeNull();
  });

  test('a name when we know none of the contact', () => {
    expect(greetingIn('Ciao Giulia,', { name: null }, [])).toBeNull();
  });

  test('a name that another person of the thread bears as well', () => {
    expect(greetingIn('Gentile Ing. Rinaldi,', giulia, ['Paolo Rinaldi'])).toBeNull();
    expect(greetingIn('Gentile Giulia Rinaldi,', giulia, ['Paolo Rinaldi', null])).toBe(
      'Gentile Giulia Rinaldi,',
    );
  });

  test('a second name after the comma', () => {
    expect(
      greetingIn('Ciao Giulia, Paolo, vi scrivo per la consegna.', giulia, ['Paolo Neri']),
    ).toBeNull();
  });
});

test.each([
  ['Gentile Ing. Rinaldi,', 'formal'],
  ['Dear Mr Meyer,', 'formal'],
  ['Sehr geehrte Frau Krüger,', 'formal'],
  ['Hallo Frau Krüger,', 'formal'],
  ['Ciao Giulia,', 'informal'],
  ['Hi Anna,', 'informal'],
  ['Hi Mr Meyer,', null],
  ['Dear Anna,', null],
  ['Buongiorno Giulia,', null],
  ['Cara Giulia,', null],
  ['Giulia,', null],
])('%s is %s', (greeting, formality) => {
  expect(formalityOfGreeting(greeting)).toBe(formality);
});

test.each([
  ['Ciao Giulia,', 'it', 'informal', true],
  ['Ciao Giulia,', 'it', 'formal', false],
  ['Ciao Giulia,', 'en', 'informal', false],
  ['Buongiorno Giulia,', 'it', 'formal', true],
  ['Buongiorno Giulia,', 'it', 'informal', true],
  ['Dear Mr Meyer,', 'en', 'formal', true],
  ['Dear Mr Meyer,', 'en', 'informal', false],
  ['Hallo Lena,', 'de', 'formal', true],
  ['Hallo Lena,', 'en', 'formal', false],
  ['Hi Lena,', 'de', 'informal', true],
  ['Giulia,', 'en', 'formal', true],
  ['Ing. Rinaldi,', 'en', 'formal', false],
] as const)('%s over a text in %s, %s: %s', (...[greeting, language, formality, fits]) => {
  expect(greetingFits(greeting, { language, formality })).toBe(fits);
});

test('a long text costs no more than its beginning', () => {
  for (const text of [`${'a '.repeat(32_000)},`, ' '.repeat(65_000), `${'.'.repeat(65_000)}x`]) {
    expect(greetingIn(text, giulia, [])).toBeNull();
    expect(quickest(() => greetingIn(text, giulia, []))).toBeLessThan(25);
  }
});
