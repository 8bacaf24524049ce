// npm test: all tests, on a machine that has only Node and npm. Its last line is "N passed, N failed".
import { setUp } from './setup.mjs';
import { runVitest, summary } from './vitest.mjs';

await setUp();
const unit = await runVitest([]);
const endToEnd = await runVitest(['--config', 'vitest.e2e.config.ts']);
const all = {
  passed: unit.passed + endToEnd.passed,
  failed: unit.failed + endToEnd.failed,
  skipped: unit.skipped + endToEnd.skipped,
};
console.log(`\nUnit tests: ${summary(unit)}\nEnd to end: ${summary(endToEnd)}\n\n${summary(all)}`);
process.exitCode = all.failed === 0 ? 0 : 1;
