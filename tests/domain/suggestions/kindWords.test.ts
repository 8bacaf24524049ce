import { describe, expect, test } from 'vitest';
import { type Families, said } from './said';

const families: Families = {
  'they are happy with it': [
    'in',
    ['praise'],
    [
      'it: Siamo molto contenti del risultato.',
      'en: We are very happy with the result.',
      'de: Wir sind mit dem Ergebnis sehr zufrieden.',
      'fr: Nous sommes très contents du résultat.',
      'es: Estamos muy contentos con el resultado.',
    ],
  ],
  'the people were excellent': [
    'in',
    ['praise'],
    [
      'it: I vostri tecnici sono stati eccellenti.',
      'en: Your technicians were excellent.',
      'de: Ihre Techniker waren hervorragend.',
      'fr: Vos techniciens ont été excellents.',
      'es: Vuestros técnicos estuvieron excelentes.',
    ],
  ],
  'it works perfectly': [
    'in',
    ['praise'],
    [
      'it: La macchina funziona alla perfezione.',
      'en: The machine works perfectly.',
      'de: Die Maschine läuft perfekt.',
      'fr: La machine fonctionne parfaitement.',
      'es: La máquina funciona perfectamente.',
    ],
  ],
  'it was fine work': [
    'in',
    ['praise'],
    [
      'it: Avete fatto un ottimo lavoro.',
      'en: You did an excellent job.',
      'de: Sie haben großartige Arbeit geleistet.',
      'fr: Vous avez fait un excellent travail.',
      'es: Habéis hecho un trabajo excelente.',
    ],
  ],
  'compliments to the team': [
    'in',
    ['praise'],
    [
      'it: Complimenti a tutta la squadra per il servizio.',
      'en: Compliments to the whole team for the service.',
      'de: Ein großes Lob an das ganze Team für den Service.',
      'fr: Félicitations à toute l’équipe pour le service.',
      'es: Enhorabuena a todo el equipo por el servicio.',
    ],
  ],
  'the customers love it': [
    'in',
    ['praise'],
    [
      'it: I nostri clienti adorano le nuove poltrone.',
      'en: Our customers love the new armchairs.',
      'de: Unsere Kunden lieben die neuen Sessel.',
      'fr: Nos clients adorent les nouveaux fauteuils.',
      'es: A nuestros clientes les encantan los nuevos sillones.',
    ],
  ],
};

describe.each(Object.entries(families))('%s', (_, [direction, kinds, sayings]) => {
  test.each(sayings)('%s', (saying) => {
    expect(said(direction, saying.slice(0, 2), saying.slice(4))).toEqual(kinds);
  });
});
