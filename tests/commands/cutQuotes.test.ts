// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'premura-cut-quotes-'));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function cutQuotes(...args: readonly string[]) {
  return spawnSync('node', ['scripts/run-command.mjs', 'cut-quotes', ...args], {
    encoding: 'utf8',
  });
}

test('each file gives one line with its own words', () => {
  const one = fileOf('one.txt', 'Va bene.\n\nIl 3 novembre 2026 Sara ha scritto:\n> Allora?\n');
  const two = fileOf('two.txt', 'Fine.\r\n\r\n-- \r\nAnna\r\n');
  const { stdout, status } = cutQuotes(one, two);
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { file: one, text: 'Va bene.' },
    { file: two, text: 'Fine.' },
  ]);
});

test.each([
  ['no file', [], 'Usage:'],
  ['an unknown flag', ['--all', 'x'], 'Unknown option'],
  ['a file that is not there', [join(folder, 'nowhere.txt')], 'Cannot read'],
])('%s is told on standard error with exit code 2', (_, args, words) => {
  const { stdout, stderr, status } = cutQuotes(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
});
