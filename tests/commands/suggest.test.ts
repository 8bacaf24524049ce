// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'premura-suggest-'));

function fileOf(name: string, rows: readonly unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

function suggest(...args: readonly string[]) {
  return spawnSync('node', ['scripts/run-command.mjs', 'suggest', ...args], { encoding: 'utf8' });
}

test('each mail gives one line with what it calls for', () => {
  const file = fileOf('mails.jsonl', [
    {
      id: 'a',
      direction: 'out',
      text: "I'll send you the drawings by Friday.",
      sentAt: '2026-03-11T00:10:00+01:00',
      locale: 'en',
    },
    { id: 7, direction: 'in', text: 'Ricevuto, grazie.', sentAt: '2026-03-11T10:00:00Z' },
  ]);
  const { stdout, status } = suggest(file);
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    {
      id: 'a',
      suggestions: [
        { kind: 'promise', quote: "I'll send you the drawings by Friday.", due: '2026-03-13' },
      ],
    },
    { id: 7, suggestions: [] },
  ]);
});

test.each([
  ['no file', [], 'Usage:'],
  ['an unknown flag', ['--all', 'x'], 'Unknown option'],
  ['a file that is not there', [join(folder, 'nowhere.jsonl')], 'Cannot read'],
  ['a line that is no mail', [fileOf('a.jsonl', [{ id: 'a', text: 'Hi' }])], 'Line 1'],
  [
    'a time that is none',
    [fileOf('b.jsonl', [{ id: 'a', direction: 'in', text: 'Hi', sentAt: 'today' }])],
    'Line 1',
  ],
])('%s is told on standard error with exit code 2', (_, args, words) => {
  const { stdout, stderr, status } = suggest(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
});
