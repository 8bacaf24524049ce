// @vitest-environment node
import { basename, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { codeFiles, projectFiles, roomOf, textOf } from './projectFiles';

const rooms = [
  'domain',
  'webmail',
  'messaging',
  'storage',
  'components',
  'overlay',
  'entrypoints',
  'commands',
];
const registries = [
  'webmail/index.ts',
  'domain/followUps/kinds/index.ts',
  'storage/versions/index.ts',
  'assets/templates/index.ts',
  'assets/phrases/index.ts',
  'domain/suggestions/kinds/index.ts',
];

interface Import {
  readonly path: string;
  readonly target: string;
}

function importsOf(path: string): readonly Import[] {
  const quoted = /(?:^|\s)(?:from|import)\s*\(?\s*'([^']+)'/gu;
  return [...textOf(path).matchAll(quoted)].map(([, target = '']) => ({ path, target }));
}

const allImports = codeFiles().flatMap(importsOf);
const said = ({ path, target }: Import) => `${path} imports ${target}`;

test.each([...rooms, 'assets', 'tests', 'docs'])(
  '%s says on ten lines what it is for and where to start',
  (room) => {
    const lines = textOf(`${room}/README.md`).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.length).toBeLessThanOrEqual(10);
  },
);

test('every folder at the top is a room that the map knows', () => {
  const known = [...rooms, 'assets', 'tests', 'docs', 'scripts', '.ci'];
  const strangers = new Set(
    projectFiles()
      .map(roomOf)
      .filter((room) => room !== ''),
  );
  expect([...strangers].filter((room) => !known.includes(room))).toEqual([]);
});

const targetOf = ({ path, target }: Import) =>
  target.startsWith('.') ? join(path, '..', target) : target.replace(/^@\//u, '');

// The demo lives the story by the same hands as the end-to-end tests (ADR 11): one driver of the browser, not two.
const forTheDemo = /^tests\/(?:practice-mailbox|e2e\/support)\//u;

test('no room imports tests, but commands the practice mailbox and its hands', () => {
  const ofTests = allImports.filter(
    (one) => rooms.includes(roomOf(one.path)) && roomOf(targetOf(one)) === 'tests',
  );
  const allowed = (one: Import) =>
    roomOf(one.path) === 'commands' && forTheDemo.test(targetOf(one));
  expect(ofTests.filter((one) => !allowed(one)).map(said)).toEqual([]);
});

// The linter's walls match what is written after "@/": a path that climbs out of its room would slip through. Into
// the tests none of them leads, and the test above looks there.
test('whoever leaves a room says so with "@/"', () => {
  const escapes = allImports.filter(
    ({ path, target }) =>
      target.startsWith('.') &&
      ![roomOf(path), 'tests'].includes(roomOf(targetOf({ path, target }))),
  );
  expect(escapes.filter(({ path }) => rooms.includes(roomOf(path))).map(said)).toEqual([]);
});

test('imports name a file without its ending', () => {
  const inRooms = allImports.filter(({ path }) => rooms.includes(roomOf(path)));
  expect(inRooms.filter(({ target }) => /^[.@].*\.tsx?$/u.test(target)).map(said)).toEqual([]);
});

test('there is no barrel file except the registries', () => {
  const indexes = codeFiles().filter(
    (path) => /^index\.tsx?$/u.test(basename(path)) && roomOf(path) !== 'entrypoints',
  );
  expect(indexes.filter((path) => !registries.includes(path))).toEqual([]);
});

test('outside the registries nothing is exported on', () => {
  const passers = codeFiles().filter((path) =>
    /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as \w+\s*)?from\s/mu.test(textOf(path)),
  );
  expect(passers.filter((path) => !registries.includes(path))).toEqual([]);
});
