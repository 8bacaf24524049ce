import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmExec } from './npm.mjs';

/**
 * A test file that could not even be loaded has no tests in Vitest's report, yet it has failed; so has a run that
 * ends badly with no failed test (an error outside of any test, a crash).
 */
export function countsOf(report, exitCode) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Runs Vitest once and counts.
 * @param {readonly string[]} args
 */
export async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'premura-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const exitCode = await npmExec(['vitest', 'run', ...reporters, ...args]);
    return countsOf(JSON.parse(readFileSync(report, 'utf8')), exitCode);
  } catch (error) {
    console.error(`Vitest gave no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "12 passed, 0 failed", with ", 3 skipped" where there are any. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
