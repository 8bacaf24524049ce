import { expect, test } from 'vitest';
import { readCsv } from '@/commands/retention/readCsv';

const fields = (text: string) => readCsv(text).map((record) => record.fields);

test.each([
  [
    'plain fields',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['no line end at the end', 'a,b', [['a', 'b']]],
  [
    'Windows line ends',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['old Mac line ends', 'a\rb\r', [['a'], ['b']]],
  ['a comma in quotation marks', '"Belli, Marco",x', [['Belli, Marco', 'x']]],
  ['doubled quotation marks', '"the ""best"" one",""""', [['the "best" one', '"']]],
  ['a line end in quotation marks', '"a\r\nb",c\nd', [['a\r\nb', 'c'], ['d']]],
  [
    'empty fields',
    ',\n"",\na,',
    [
      ['', ''],
      ['', ''],
      ['a', ''],
    ],
  ],
  ['blank lines', '\na\n\n\r\nb\n\n', [['a'], ['b']]],
  ['spaces, kept', ' a , b ', [[' a ', ' b ']]],
  ['nothing', '', []],
])('a file with %s is read', (_what, text, records) => {
  expect(fields(text)).toEqual(records);
});

test('each record knows on which line it began', () => {
  const lines = readCsv('a\n\n"b\nb",c\r\nd').map((record) => record.line);
  expect(lines).toEqual([1, 3, 5]);
});

test.each([
  ['a\n"b,c\nd', 'Line 2: a quotation mark is not closed'],
  ['a\n"b"c,d', 'Line 2: put the whole field'],
  ['a"b,c', 'Line 1: put the whole field'],
])('%j is refused with its line', (text, words) => {
  expect(() => readCsv(text)).toThrow(words);
});

test.each([
  ['one field of twelve megabytes', `"${'a"",\n'.repeat(2_400_000)}"`, 1],
  ['three hundred thousand records', 'a,"b",c\n'.repeat(300_000), 300_000],
])('%s is read at once', (_what, text, records) => {
  const begun = performance.now();
  expect(readCsv(text)).toHaveLength(records);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('a long field that is never closed is refused at once', () => {
  expect(() => readCsv(`"${'a'.repeat(20_000_000)}`)).toThrow('not closed');
});
