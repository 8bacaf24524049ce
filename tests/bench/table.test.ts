import { expect, test } from 'vitest';
import { isMet, type Row } from './row';
import { markdownTable, textTable } from './table';

const row: Row = {
  id: 'speed-2',
  what: 'read a thread of 50 messages',
  unit: 'Mi more',
  figures: { none: 0, empty: 0.0123, floor: 4, 'gmail-js': 12.34, inboxsdk: 263.4, premura: null },
  goal: '≤ gmail-js',
  reached: 0.756,
  limit: 1,
};

test('a goal is met up to its limit, missed above it, and open where nothing was measured', () => {
  expect(isMet({ ...row, reached: 1 })).toBe(true);
  expect(isMet({ ...row, reached: 1.01 })).toBe(false);
  expect(isMet({ ...row, reached: null })).toBe(null);
});

test('the table says of each goal who reached what, in few figures', () => {
  const [head = '', rule = '', line = ''] = textTable([row]).split('\n');
  expect(head).toMatch(
    /^id +what +unit +no extension +empty script +floor +gmail-js +InboxSDK +Premura/,
  );
  expect(rule).toMatch(/^-+ /);
  expect(line.split(/ {2,}/)).toEqual([
    'speed-2',
    'read a thread of 50 messages',
    'Mi more',
    '0',
    '0.012',
    '4',
    '12.3',
    '263',
    '–',
    '≤ gmail-js',
    '0.76 of 1',
    'met',
  ]);
});

test('a goal that is missed catches the eye', () => {
  expect(textTable([{ ...row, reached: 2 }])).toContain('MISSED');
});

test('the documentation’s table has as many cells in each line', () => {
  const lines = markdownTable([row]).split('\n');
  const cells = lines.map((line) => line.split('|').length);
  expect(new Set(cells).size).toBe(1);
  expect(lines).toHaveLength(3);
});
