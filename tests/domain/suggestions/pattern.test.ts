import { expect, test } from 'vitest';
import { matcherOf, matchesIn } from '@/domain/suggestions/matcher';
import { listOf, patternOf } from '@/domain/suggestions/pattern';
import { wordsOf } from '@/domain/suggestions/words';

const lists = { send: listOf('mando|invio|spedisc*|faccio avere', {}) };

function matched(phrase: string, sentence: string): readonly string[] {
  const words = wordsOf(sentence, 0);
  return matchesIn(words, matcherOf([patternOf(phrase, lists)])).map(({ first, end }) =>
    words
      .slice(first, end)
      .map(({ folded }) => folded)
      .join(' '),
  );
}

test.each([
  ['perché', 'Perche no? PERCHÉ sì.', ['perche', 'perche']],
  ['non funzion*', 'Non funzionava.', ['non funzionava']],
  ['je *rai', 'Je serai là.', ['je serai']],
  [
    '(ti|le) <send>',
    'Le spedisco tutto, ti faccio avere il resto.',
    ['le spedisco', 'ti faccio avere'],
  ],
  ['alle %', 'Alle 15 o alle dieci.', ['alle 15']],
  ['grazie ... tempo', 'Grazie per il suo tempo.', ['grazie per il suo tempo']],
  ['grazie ... tempo', 'Grazie, il suo tempo.', []],
  ['grazie ~~~ tempo', 'Grazie, il suo tempo.', ['grazie il suo tempo']],
  ['grazie ...1 tempo', 'Grazie per il suo tempo.', []],
  ['(molto )?bene', 'Molto bene, bene.', ['molto bene', 'bene', 'bene']],
  [
    '(ho|abbiamo) (visto (tutto|poco)|letto)',
    'Ho visto poco, abbiamo letto.',
    ['ho visto poco', 'abbiamo letto'],
  ],
  ['strasse', 'Die Straße.', ['strasse']],
])('“%s” in “%s”', (phrase, sentence, expected) => {
  expect(matched(phrase, sentence)).toEqual(expected);
});

test.each([
  ['a bracket is missing', '(ti|le', 'A bracket is missing'],
  ['a bracket too many', 'ti) le', 'A bracket too many'],
  ['a list that nobody wrote', '<take>', 'No list of words is called'],
  ['it begins with a gap', '... bene', 'A phrase begins with words'],
])('a phrase is refused where %s', (_, phrase, complaint) => {
  expect(() => matcherOf([patternOf(phrase, lists)])).toThrow(complaint);
});
