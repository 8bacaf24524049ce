// npm run test:e2e [-- a test file, or anything else for Vitest]: the built extension in a real browser.
import { setUp } from './setup.mjs';
import { runVitest, summary } from './vitest.mjs';

await setUp();
const counts = await runVitest(['--config', 'vitest.e2e.config.ts', ...process.argv.slice(2)]);
console.log(`\n${summary(counts)}`);
process.exitCode = counts.failed === 0 ? 0 : 1;
