import { describe, expect, test } from 'vitest';
import type { Language } from '@/domain/people/contact';
import { greetableName, neutralGreeting } from '@/domain/templates/neutralGreeting';

const of = (language: Language, formality: 'formal' | 'informal') => ({ language, formality });

test.each([
  ['it', 'formal', false, 'Gentile Giulia Rinaldi,'],
  ['it', 'formal', true, 'Gentile Giulia Rinaldi,'],
  ['it', 'informal', true, 'Ciao Giulia,'],
  ['it', 'informal', false, 'Ciao Giulia Rinaldi,'],
  ['en', 'formal', false, 'Dear Giulia Rinaldi,'],
  ['en', 'informal', true, 'Hi Giulia,'],
  ['en', 'informal', false, 'Hi Giulia Rinaldi,'],
  ['de', 'formal', true, 'Guten Tag Giulia Rinaldi,'],
  ['de', 'informal', true, 'Hallo Giulia,'],
  ['fr', 'formal', true, 'Bonjour Giulia Rinaldi,'],
  ['fr', 'informal', true, 'Bonjour Giulia,'],
  ['es', 'formal', true, 'Hola, Giulia Rinaldi:'],
  ['es', 'informal', true, 'Hola, Giulia:'],
] as const)(
  'in %s, %s, first name confirmed %s: %s',
  (...[language, formality, confirmed, greeting]) => {
    expect(neutralGreeting('Giulia Rinaldi', of(language, formality), confirmed)).toBe(greeting);
  },
);

test('with three names nobody knows where the first one ends', () => {
  const greeting = neutralGreeting('Maria Grazia Rossi', of('it', 'informal'), true);
  expect(greeting).toBe('Ciao Maria Grazia Rossi,');
});

test.each([
  ['it', 'formal', 'Buongiorno,'],
  ['it', 'informal', 'Ciao,'],
  ['en', 'formal', 'Hello,'],
  ['en', 'informal', 'Hi,'],
  ['de', 'formal', 'Guten Tag,'],
  ['de', 'informal', 'Hallo,'],
  ['fr', 'formal', 'Bonjour,'],
  ['es', 'informal', 'Hola:'],
] as const)(
  'without a name the greeting still stands, in %s, %s',
  (language, formality, greeting) => {
    expect(neutralGreeting(null, of(language, formality), true)).toBe(greeting);
  },
);

describe('a name that nobody is called by is left out', () => {
  test.each([
    'Rinaldi, Giulia',
    'giulia.rinaldi@belforte.example',
    'Giulia Rinaldi (Belforte)',
    'Officine Belforte S.r.l.',
    'Belforte GmbH',
    'Info Belforte',
    'Sales',
    'Giulia 🌷',
    'Giulia | Belforte',
    'R2 D2',
    '{{name}}',
    '',
    '  ',
    'a '.repeat(40),
  ])('%j', (name) => {
    expect(greetableName(name)).toBeNull();
  });

  test.each([
    ['Giulia Rinaldi', 'Giulia Rinaldi'],
    ['  Lena   Krüger ', 'Lena Krüger'],
    ["Niccolò D'Angelo", "Niccolò D'Angelo"],
    ['Anna-Lena von Braun', 'Anna-Lena von Braun'],
    ['J. R. Hartley', 'J. R. Hartley'],
    ['Łukasz Żak', 'Łukasz Żak'],
  ])('but %j is kept', (name, kept) => {
    expect(greetableName(name)).toBe(kept);
  });
});
