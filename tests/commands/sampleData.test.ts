// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'premura-sample-data-'));

function run(...args: readonly string[]) {
  return spawnSync('node', ['scripts/run-command.mjs', ...args], { encoding: 'utf8' });
}

test('sample data is a backup that would be taken, with as many people as were asked for', () => {
  const { stdout, status } = run('sample-data', '--people', '5', '--seed', '2');
  expect(status).toBe(0);
  const file = join(folder, 'sample.json');
  writeFileSync(file, stdout);
  const checked = run('check-backup', file);
  expect(checked.status).toBe(0);
  const said = { file, ok: true, counts: { contacts: 5, settings: 1 } };
  expect(JSON.parse(checked.stdout)).toMatchObject(said);
}, 30_000);

test('a damaged backup is refused with its place, exit code 2, the others are still checked', () => {
  const damaged = join(folder, 'damaged.json');
  writeFileSync(damaged, '{"format":"premura-backup"');
  const { stdout, status } = run('check-backup', damaged, damaged);
  expect(status).toBe(2);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    file: damaged,
    ok: false,
    at: 'character 26',
  });
}, 30_000);

test.each([
  ['no number of people', ['sample-data'], 'Usage:'],
  ['a number that is none', ['sample-data', '--people', 'many'], 'Usage:'],
  ['no file', ['check-backup'], 'Usage:'],
])(
  '%s is told on standard error with exit code 2',
  (_, args, said) => {
    const { stdout, stderr, status } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(said);
  },
  30_000,
);
