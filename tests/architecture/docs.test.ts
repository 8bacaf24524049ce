// @vitest-environment node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, projectRoot, textOf } from './projectFiles';

const texts = projectFiles().filter((path) => path.endsWith('.md') && !path.startsWith('assets/t'));

/** Links, and words in code that are the path of a file; `<kind>` and `…` stand for many and are left out. */
function filesNamedIn(path: string): readonly string[] {
  const text = textOf(path);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/gu)];
  const words = [...text.matchAll(/`((?:\.{0,2}\/)?[\w.@-]+(?:\/[\w.@-]+)+\.[a-z]{2,4})`/gu)];
  return [...links, ...words].flatMap(([, file]) => file ?? []);
}

function isThere(path: string, file: string): boolean {
  return [dirname(path), '.'].some((from) => existsSync(join(projectRoot, from, file)));
}

test('no text points to a file that is not there', () => {
  const dead = texts.flatMap((path) =>
    filesNamedIn(path)
      .filter((file) => !file.includes('.output/') && !isThere(path, file))
      .map((file) => `${path}: ${file}`),
  );
  expect(dead).toEqual([]);
});

test('the README names every command that tools rely on', () => {
  const { scripts } = JSON.parse(textOf('package.json'));
  const forTools = Object.keys(scripts).filter((name) =>
    String(scripts[name]).includes('run-command.mjs'),
  );
  expect(forTools.length).toBeGreaterThan(0);
  expect(forTools.filter((name) => !textOf('README.md').includes(`\`${name}\``))).toEqual([]);
});
