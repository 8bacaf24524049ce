import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formalityIn } from '@/domain/mail/formality';
import { timesOf } from '../../quickest';

test.each([
  ['it', 'formal', 'Gentile Ing. Rinaldi,\n\nil listino è allegato.'],
  ['it', 'formal', 'Buongiorno,\nla ringrazio per il tempo di ieri.'],
  ['it', 'formal', 'Buongiorno Giulia,\nho ricevuto la Sua richiesta.'],
  ['it', 'formal', 'Come d’accordo, Le invio il preventivo.'],
  ['it', 'informal', 'Ciao Giulia,\nil listino è allegato.'],
  ['it', 'informal', 'Cara Giulia,\nti mando il listino.'],
  ['it', 'informal', 'Volevo dirti che il listino è pronto.'],
  ['it', null, 'Buongiorno,\nil listino è allegato. La consegna è giovedì. Le misure restano.'],
  ['it', null, 'Buongiorno,\nvi mando il vostro listino.'],
  ['it', null, 'Ciao Giulia,\nLe confermo la consegna, e La ringrazio.'],
  ['en', 'formal', 'Dear Mr Meyer,\n\nthe price list is attached.'],
  ['en', 'informal', 'Hi Anna,\n\nthe price list is attached.'],
  ['en', null, 'Dear Anna,\n\nthe price list is attached, as you asked.'],
  ['de', 'formal', 'Sehr geehrte Frau Krüger,\n\nanbei die Preisliste.'],
  ['de', 'formal', 'Hallo,\nanbei schicke ich Ihnen die Preisliste.'],
  ['de', 'informal', 'Hallo Lena,\nanbei schicke ich dir die Preisliste.'],
  ['de', null, 'Hallo Lena,\nanbei die Preisliste. Sie ist neu.'],
  ['fr', 'formal', 'Bonjour Madame Lefort,\nvoici le devis.'],
  ['fr', 'formal', 'Bonjour,\nje vous envoie le devis.'],
  ['fr', 'informal', 'Bonjour Odile,\nje te l’envoie demain.'],
  ['es', 'formal', 'Hola:\nle envío lo que usted pidió.'],
  ['es', 'informal', 'Hola, Marta:\nte mando la propuesta.'],
  ['es', null, 'Hola, Marta:\nadjunto la propuesta.'],
] as const)('in %s, %s: %j', (language, formality, text) => {
  expect(formalityIn([text], language)).toBe(formality);
});

test('the newest mail that shows it counts: Lei may have become tu', () => {
  const old = 'Gentile Ing. Rinaldi,\nLe invio il listino.';
  const recent = 'Ciao Giulia,\nti mando il listino.';
  const silent = 'Il listino è allegato.';
  expect(formalityIn([silent, recent, old], 'it')).toBe('informal');
  expect(formalityIn([], 'it')).toBeNull();
});

test('a newest mail that shows both is a doubt, not a reason to ask an older one', () => {
  expect(
    formalityIn(['Ciao Giulia,\nLa ringrazio, e La saluto.', 'Ciao Giulia,'], 'it'),
  ).toBeNull();
});

test.each(['La ', 'a', 'le ', ' '])(
  '64 kB of %j are read in time that grows no faster than the text',
  (piece) => {
    const { took, most } = timesOf(piece, (text) => formalityIn([text], 'it'));
    expect(took).toBeLessThan(most);
  },
);

interface Labelled {
  readonly id: string;
  readonly direction: string;
  readonly locale: 'it' | 'en' | 'de' | 'fr' | 'es';
  readonly text: string;
}

/** Own mails among the labelled ones, as a reader hears them. */
const heard: Readonly<Record<string, 'formal' | 'informal'>> = {
  'dev-it-01': 'formal',
  'dev-it-09': 'formal',
  'dev-it-14': 'formal',
  'dev-it-18': 'formal',
  'dev-it-19': 'formal',
  'dev-it-23': 'informal',
  'dev-it-27': 'formal',
  'dev-it-34': 'informal',
  'dev-it-38': 'formal',
  'dev-en-01': 'informal',
  'dev-de-01': 'formal',
  'dev-de-09': 'formal',
  'dev-de-11': 'formal',
  'dev-fr-01': 'formal',
  'dev-fr-09': 'formal',
  'dev-fr-11': 'formal',
  'dev-es-01': 'informal',
};

const mails = '../shared/mails/dev.jsonl';

test.skipIf(!existsSync(mails))('of the mails in ../shared/mails none is heard wrongly', () => {
  const own = readFileSync(mails, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ direction, id }) => direction === 'out' && heard[id] !== undefined);
  const read = own.map(({ id, locale, text }) => ({ id, found: formalityIn([text], locale) }));
  expect(read.filter(({ id, found }) => found !== null && found !== heard[id])).toEqual([]);
  expect(read.filter(({ found }) => found !== null).length).toBeGreaterThanOrEqual(13);
});
