// @vitest-environment node
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
interface Scripts {
  readonly countsOf: (report: object, exitCode: number) => Counts;
  readonly summary: (counts: Counts) => string;
}

// A plain Node script, from before TypeScript is there: it has no types of its own.
const script = pathToFileURL(join(process.cwd(), 'scripts/vitest.mjs')).href;
const { countsOf, summary } = (await import(script)) as Scripts;

const green = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};
const unloaded = { status: 'failed', assertionResults: [] };

test.each<readonly [string, object, number, string]>([
  ['all is well', green, 0, '12 passed, 0 failed'],
  ['one failed', { ...green, numFailedTests: 1 }, 1, '12 passed, 1 failed'],
  [
    'some were left out',
    { ...green, numPendingTests: 2, numTodoTests: 1 },
    0,
    '12 passed, 0 failed, 3 skipped',
  ],
  [
    'a file that could not be loaded has failed',
    { ...green, testResults: [...green.testResults, unloaded, unloaded] },
    1,
    '12 passed, 2 failed',
  ],
  ['a run that ends badly is never green', green, 1, '12 passed, 1 failed'],
])('%s', (...[, report, exitCode, said]) => {
  expect(summary(countsOf(report, exitCode))).toBe(said);
});
