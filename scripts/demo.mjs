// npm run demo [-- --check] [--lang it] [--headless]: Premura over the practice mailbox.
import { npmExec } from './npm.mjs';
import { setUp } from './setup.mjs';

function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const wishes = process.argv.slice(2);
if (!hasScreen() && !wishes.includes('--check')) {
  console.log('No screen here: driving the demo by itself instead (--check).');
  wishes.push('--check');
}
await setUp();
process.exitCode = await npmExec(['node', 'scripts/run-command.mjs', 'demo', ...wishes]);
