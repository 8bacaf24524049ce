import { describe, expect, test } from 'vitest';
import { suggest } from '@/domain/suggestions/suggest';
import type { Suggestion } from '@/domain/suggestions/suggestion';
import { packs } from './labelledMails';

/** A Wednesday, late. */
const sentAt = Temporal.PlainDateTime.from('2026-11-18T23:50');

function read(
  direction: 'in' | 'out',
  text: string,
  locale: string | null = null,
): readonly Suggestion[] {
  return suggest({ direction, text, sentAt, locale, packs });
}

function kinds(direction: 'in' | 'out', text: string, locale: string | null = null) {
  return read(direction, text, locale).map(({ kind }) => kind);
}

describe('what is not the writer’s own is not judged', () => {
  test.each([
    [
      'a quote',
      'Received, thanks.\n\nOn 3 Nov 2026, Sara Neri <sara@neri.example> wrote:\n> Could you send me the quote?',
    ],
    ['a quote between answers', 'See below.\n> Could you send me the quote?\nDone already.'],
    [
      'a signature',
      'Received, thanks.\n\n-- \nSara Neri\nCould you send this to the printer? Think of the trees.',
    ],
    [
      'a forwarded mail',
      '---------- Forwarded message ---------\nFrom: Sara\nDate: Mon\nTo: Anna\n\nCould you send me the quote?',
    ],
    ['an automatic answer', 'I am out of the office until Monday. Could you call my colleague?'],
  ])('%s', (_, text) => {
    expect(read('in', text, 'en')).toEqual([]);
  });
});

describe('negation, condition, offer, irony', () => {
  test.each([
    ['in', 'it', 'Se la banca dice di sì, procediamo con l’ordine.', []],
    ['in', 'it', 'Procediamo con l’ordine.', ['order']],
    ['in', 'en', 'We have not had a single fault since you serviced it.', ['praise']],
    ['in', 'en', 'It has a fault again.', ['complaint']],
    ['in', 'en', 'Brilliant, the wrong colour again.', ['complaint']],
    ['in', 'en', 'One more late delivery and we change supplier.', ['complaint']],
    ['in', 'de', 'Leider haben wir uns für einen anderen Anbieter entschieden.', ['refusal']],
    ['in', 'de', 'Wir müssen die Entscheidung auf März verschieben.', []],
    ['out', 'en', 'If you like, I will send you the brochure.', []],
    ['out', 'en', 'I will send you the brochure.', ['promise']],
    ['out', 'en', 'I cannot promise a date.', []],
    ['out', 'en', 'I sent the brochure on Monday.', []],
    ['out', 'it', 'In allegato le invio il listino.', []],
    ['out', 'fr', 'Je ne peux pas vous garantir la date.', []],
    ['out', 'es', 'Si lo desea, le envío el catálogo.', []],
  ] as const)('%s %s “%s”', (...[direction, locale, text, expected]) => {
    expect(kinds(direction, text, locale)).toEqual(expected);
  });
});

test('each commitment of a sentence has its own day', () => {
  const text = 'Domani ti mando i file e lunedì controlliamo la bozza in tipografia.';
  expect(read('out', text, 'it').map(({ due }) => due)).toEqual(['2026-11-19', '2026-11-23']);
});

test('one commitment in two verbs has one day', () => {
  const text = 'Preparo il confronto e te lo mando venerdì.';
  expect(read('out', text, 'it').map(({ due }) => due)).toEqual(['2026-11-20']);
});

test('an agreed appointment is no promise beside', () => {
  expect(read('out', 'Ci vediamo venerdì alle 10 da voi.', 'it')).toEqual([
    { kind: 'meeting', quote: 'Ci vediamo venerdì alle 10 da voi.', due: '2026-11-20' },
  ]);
});

test('a day proposed anew wins over the one that is called off', () => {
  const [found] = read(
    'in',
    'Possiamo spostare l’incontro da giovedì a lunedì alle 9?',
    'it',
  ).filter(({ kind }) => kind === 'meeting');
  expect(found?.due).toBe('2026-11-23');
});

test('a referral calls for thanks, an offer of one does not', () => {
  expect(kinds('in', 'I gave your number to my sister.', 'en')).toEqual([
    'recommendation',
    'thanks-owed',
  ]);
  expect(kinds('in', 'I could put you in touch with my sister.', 'en')).toEqual(['recommendation']);
});

test('a long sentence is quoted by the clause that matters', () => {
  const text = `Hello Sara, here in the valley the snow has come early this year and the children are out with their sledges all day long, so I will send you the drawings by Friday.`;
  expect(read('out', text, 'en')[0]?.quote).toBe('so I will send you the drawings by Friday');
});

test('an empty mail calls for nothing', () => {
  expect(read('in', '')).toEqual([]);
  expect(read('in', '🙂')).toEqual([]);
});
