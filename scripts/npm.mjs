import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs npm in the project's root and gives back its exit code. Started by npm, we call that same npm; on Windows a
 * bare `npm` is a shell script and wants a shell.
 * @param {readonly string[]} args
 */
export async function npm(args) {
  const own = process.env.npm_execpath;
  const [command, all] = own ? [process.execPath, [own, ...args]] : ['npm', args];
  const shell = own === undefined && process.platform === 'win32';
  const child = spawn(command, all, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  });
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs one of the project's own tools under the Node that `npm ci` brought (26, for Temporal), whatever the shell's is.
 * @param {readonly string[]} args
 */
export async function npmExec(args) {
  return await npm(['exec', '--no', '--', ...args]);
}
