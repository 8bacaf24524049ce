// @vitest-environment node
import { expect, test } from 'vitest';
import { markedParts } from '@/domain/people/markedParts';
import { searchWord } from '@/domain/people/searchWord';
import { searchWordsIn } from '@/domain/people/searchWordsIn';

test.each([
  ['Lena Krüger', ['Lena', 'Krüger']],
  ['l.krueger@brandt-technik.example', ['l', 'krueger', 'brandt', 'technik', 'example']],
  ['Ελένη Παπαδοπούλου', ['Ελένη', 'Παπαδοπούλου']],
  ['王小明', ['王', '小', '明']],
  ['Halle2 王さん', ['Halle2', '王', 'さ', 'ん']],
  ['أحمد', ['أحمد']],
  ['…', []],
])('the words of “%s”', (text, words) => {
  expect(searchWordsIn(text).map((word) => word.text)).toEqual(words);
});

test.each([
  ['Krüger', 'kruger'],
  ['Øystein', 'oystein'],
  ['Weiß', 'weiss'],
  ['Łukasz', 'lukasz'],
  ['ΕΛΈΝΗ', 'ελενη'],
  ['أحمد', 'احمد'],
])('“%s” is looked for as “%s”', (written, folded) => {
  expect(searchWord(written)).toBe(folded);
});

test.each([
  ['Officine Belforte', 'belf', 'Officine [Belf]orte'],
  ['Lena Krüger', 'krug le', '[Le]na [Krüg]er'],
  ['Weißhaupt', 'weiss', '[Weiß]haupt'],
  ['Kru\u0308ger', 'kru', '[Kru\u0308]ger'],
  ['王小明', '小', '王[小]明'],
  ['Anna Conti', 'nna', 'Anna Conti'],
  ['Anna Conti', '', 'Anna Conti'],
])('in “%s” what was typed as “%s” is marked', (text, typed, marked) => {
  const parts = markedParts(text, typed).map((part) =>
    part.isFound ? `[${part.text}]` : part.text,
  );
  expect(parts.join('')).toBe(marked);
});
