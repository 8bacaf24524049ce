// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'premura-retention-'));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function retention(...args: readonly string[]) {
  const run = spawnSync('node', ['scripts/run-command.mjs', 'retention', ...args], {
    encoding: 'utf8',
  });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return { ...run, said: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const CSV = `contact,timestamp,direction
anna@vetreriaconti.example,2026-07-01T08:00:00Z,in
"Belli, Marco",2026-11-01T10:00:00+01:00,out
anna@vetreriaconti.example,2026-08-01T08:00:00Z,out
anna@vetreriaconti.example,2026-09-01T08:00:00Z,in
anna@vetreriaconti.example,2026-10-01,in
`;

test('a history gives one line a person, with the sentence and the instants', () => {
  const { said, status } = retention('--now', '2026-11-19T08:00:00Z', fileOf('history.csv', CSV));
  expect(status).toBe(0);
  expect(said.map(({ contact }) => contact)).toEqual([
    'anna@vetreriaconti.example',
    'Belli, Marco',
  ]);
  expect(said[0]).toMatchObject({ status: 'cooling', touches: 4, gaps: 3, confidence: 'medium' });
  expect(said[0]?.['sentence']).toContain('Usually every 30 days; now 49.');
  expect(said[0]?.['coolingAt']).toMatch(/^2026-11-1\dT/u);
  expect(said[1]).toMatchObject({ status: 'new', coolingAt: null, reasons: ['single-touch'] });
});

test('now may be a date, and the columns may stand in any order', () => {
  const file = fileOf(
    'order.csv',
    '\uFEFFtimestamp,contact\r\n2026-11-09,Lena\r\n2026-11-20,Lena\r\n',
  );
  const { said } = retention('--now', '2026-11-19', file);
  expect(said).toMatchObject([{ contact: 'Lena', status: 'new', silenceDays: 10, touches: 1 }]);
});

test.each([
  ['no file', [], 'Usage:'],
  ['an unknown flag', ['--today', 'x'], 'Unknown option'],
  ['a file that is not there', [join(folder, 'nowhere.csv')], 'Cannot read'],
  ['a wrong now', ['--now', 'tomorrow', fileOf('a.csv', CSV)], '--now takes an instant'],
  ['no header', [fileOf('b.csv', 'anna,2026-01-01\n')], 'header'],
  ['a column twice', [fileOf('h.csv', 'contact,contact,timestamp\na,b,2026-01-01\n')], 'twice'],
  ['a field too many', [fileOf('i.csv', 'contact,timestamp\na,2026-01-01,in\n')], 'Line 2'],
  ['a wrong time', [fileOf('c.csv', 'contact,timestamp\nanna,soon\n')], 'Line 2'],
  [
    'a wrong direction',
    [fileOf('d.csv', 'contact,timestamp,direction\na,2026-01-01,up\n')],
    'Line 2',
  ],
  ['an open quotation mark', [fileOf('e.csv', 'contact,timestamp\n"anna,2026-01-01\n')], 'Line 2'],
  [
    'cases that are no cases',
    ['--cases', fileOf('f.json', '[{"input":{}}]')],
    'form of the vectors',
  ],
  ['cases that are not JSON', ['--cases', fileOf('g.json', '{')], 'not JSON'],
])(
  '%s: a message that says what to do, exit code 2, nothing on standard output',
  (_what, args, words) => {
    const { status, stderr, stdout } = retention(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  },
);

const vectors = '../shared/status/vectors.json';
describe.skipIf(!existsSync(vectors))(
  'with the vectors of the model (skipped where ../shared is missing)',
  () => {
    test('each case comes back with exactly its fields, to six places', () => {
      const cases = JSON.parse(readFileSync(vectors, 'utf8')) as readonly {
        name: string;
        expected: Record<string, unknown>;
      }[];
      const { said } = retention('--cases', vectors);
      const rounded = said.map((line) =>
        Object.fromEntries(
          Object.entries(line).map(([field, value]) => [
            field,
            typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
          ]),
        ),
      );
      expect(rounded).toEqual(cases.map(({ name, expected }) => ({ name, ...expected })));
    });
  },
);
