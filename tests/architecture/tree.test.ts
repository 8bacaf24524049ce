// @vitest-environment node
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { bytesOf, projectFiles, projectRoot, textFiles, textOf } from './projectFiles';

const texts = textFiles().map((path) => ({ path, text: textOf(path) }));

/** `file: what was found` for each match of a pattern in the project's texts. */
function found(pattern: RegExp): readonly string[] {
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`),
  );
}

test('package-lock.json holds no download addresses', () => {
  expect(textOf('package-lock.json')).not.toContain('"resolved"');
});

test('package.json pins exact versions', () => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
    textOf('package.json'),
  );
  const all: Record<string, string> = {
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
    ...overrides,
  };
  const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
  expect(loose).toEqual([]);
});

test('nothing names the machine it was written on', () => {
  const ownPaths = [projectRoot, homedir()].filter((path) => path.length > 3);
  const naming = texts.filter(({ text }) => ownPaths.some((path) => text.includes(`${path}/`)));
  expect(naming.map(({ path }) => path)).toEqual([]);
  expect(found(/(?:\/home|\/Users|[A-Z]:\\Users)[\\/][a-z]\w+/gu)).toEqual([]);
});

test('nothing names a package registry', () => {
  expect(found(/\bregistry\.[a-z][\w.-]*\.[a-z]{2,}|^registry\s*=.*$/gmu)).toEqual([]);
});

/** The rules for free-mail domains and national endings can only be told with their names. */
const aboutDomains = [
  'tests/domain/people/senders.test.ts',
  'tests/domain/people/companyOf.test.ts',
];

// Real people must never end up in the tree: those invented live where no mail can reach them (RFC 2606).
test('every e-mail address is an invented one', () => {
  const addresses = found(/[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\b/giu);
  const reserved = /@(?:[\w-]+\.)*(?:example|example\.com)$/iu;
  const unknown = addresses.filter((address) => !reserved.test(address));
  const elsewhere = unknown.filter((one) => !aboutDomains.some((path) => one.startsWith(path)));
  expect(elsewhere).toEqual([]);
});

test('a fixture is at most 40 kB', () => {
  const fixtures = projectFiles().filter((path) => path.startsWith('tests/fixtures/'));
  expect(fixtures.filter((path) => bytesOf(path) > 40_000)).toEqual([]);
});

test('every webmail has dated fixtures and says how they were made', () => {
  const files = projectFiles();
  const webmails = files.flatMap((path) => /^webmail\/([^/]+)\//u.exec(path)?.[1] ?? []);
  for (const name of new Set(webmails)) {
    const own = files.filter((path) => path.startsWith(`tests/fixtures/${name}/`));
    expect(own).toContain(`tests/fixtures/${name}/README.md`);
    expect(own.some((path) => /-\d{4}-\d\d\.html$/u.test(path))).toBe(true);
  }
});

test('every package of the product has its line in a decision', () => {
  const { dependencies } = JSON.parse(textOf('package.json'));
  const decisions = texts.filter(({ path }) => path.startsWith('docs/adr/'));
  const unexplained = Object.keys(dependencies).filter(
    (name) => !decisions.some(({ text }) => text.includes(`\`${name}\``)),
  );
  expect(unexplained).toEqual([]);
});
