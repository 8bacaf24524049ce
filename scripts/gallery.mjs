// npm run gallery [-- --only WORDS]: every surface and state of Premura as pictures in one page.
import { npmExec } from './npm.mjs';
import { setUp } from './setup.mjs';

await setUp();
process.exitCode = await npmExec([
  'node',
  'scripts/run-command.mjs',
  'gallery',
  ...process.argv.slice(2),
]);
