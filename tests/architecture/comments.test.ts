// @vitest-environment node
import { expect, test } from 'vitest';
import { codeFiles, textOf } from './projectFiles';

interface Line {
  readonly at: string;
  readonly text: string;
}

const lines: readonly Line[] = codeFiles()
  .filter((path) => path !== 'tests/architecture/comments.test.ts')
  .flatMap((path) =>
    textOf(path)
      .split('\n')
      .map((text, index) => ({ at: `${path}:${index + 1}`, text })),
  );

const todo = /(?:\/\/|\/?\*|\{\/\*)\s*(?:TODO|FIXME|XXX|HACK)\b/u;
const datedTodo = /(?:\/\/|\/?\*|\{\/\*)\s*TODO \[(\d{4}-\d\d-\d\d)\]: \S/u;
const disabled = /(?:oxlint|eslint)-disable/u;
const disabledWithReason = /(?:oxlint|eslint)-disable(?:-next-line|-line)?\s+\S.*\s--\s+\S/u;

/** Whether its day has come; days are compared as they are written. */
function hasExpired(text: string, today: string): boolean {
  const until = datedTodo.exec(text)?.[1];
  return until !== undefined && until < today;
}

test('every TODO names the day by which it is done', () => {
  const undated = lines.filter(({ text }) => todo.test(text) && !datedTodo.test(text));
  expect(undated.map(({ at }) => at)).toEqual([]);
});

test('no TODO is older than the day it named', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(lines.filter(({ text }) => hasExpired(text, today)).map(({ at }) => at)).toEqual([]);
});

test.each([
  ['// TODO [2026-11-21]: mend', true],
  ['// TODO [2026-11-22]: mend', false],
  ['// TODO mend some day', false],
])('%s has passed on 22 November 2026: %s', (text, passed) => {
  expect(hasExpired(text, '2026-11-22')).toBe(passed);
});

test('whoever silences the linter gives the reason', () => {
  const silent = lines.filter(({ text }) => disabled.test(text) && !disabledWithReason.test(text));
  expect(silent.map(({ at }) => at)).toEqual([]);
});

test('no type error is silenced', () => {
  const silenced = lines.filter(({ text }) => /@ts-(?:ignore|expect-error|nocheck)/u.test(text));
  expect(silenced.map(({ at }) => at)).toEqual([]);
});
