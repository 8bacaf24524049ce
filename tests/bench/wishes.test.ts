// @vitest-environment node
import { expect, test } from 'vitest';
import { WrongFlags, wishesOf } from './wishes';

test('without flags every goal is measured in three runs, and a missed one is no failure', () => {
  const { only, runs, isStrict, isMarkdown } = wishesOf([]);
  expect(only).toEqual([
    'speed-1',
    'speed-2',
    'speed-3',
    'speed-4',
    'speed-5',
    'speed-6',
    'speed-7',
    'speed-8',
    'speed-9',
    'speed-10',
    'speed-11',
    'speed-12',
    'speed-15',
    'outlook',
  ]);
  expect({ runs, isStrict, isMarkdown }).toEqual({ runs: 3, isStrict: false, isMarkdown: false });
});

test('some goals alone, strictly, in more runs', () => {
  const wishes = wishesOf(['--only', 'speed-2', '--only', 'speed-9', '--runs', '5', '--strict']);
  expect(wishes).toMatchObject({ only: ['speed-2', 'speed-9'], runs: 5, isStrict: true });
});

test.each([
  [['--runs', '0'], '--runs takes'],
  [['--runs', 'many'], '--runs takes'],
  [['--only', 'speed-99'], 'There is no goal "speed-99"'],
  [['--faster'], '--faster'],
])('%j is refused with a word on what to write', (args, message) => {
  expect(() => wishesOf(args)).toThrow(WrongFlags);
  expect(() => wishesOf(args)).toThrow(message);
});
