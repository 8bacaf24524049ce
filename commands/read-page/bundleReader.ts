import { build } from 'vite';

/** The readers as one script that defines `premuraReader`, to be run in a page. */
export async function bundleReader(): Promise<string> {
  const root = projectRoot();
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@\//u, replacement: `${root.replaceAll('\\', '/')}/` }] },
    build: {
      write: false,
      minify: false,
      target: 'chrome144',
      lib: { entry: `${root}/webmail/index.ts`, formats: ['iife'], name: 'premuraReader' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Vite gave no bundle');
  return output.output[0].code;
}

/** npm starts every script in the project's root; Vitest does so too. */
function projectRoot(): string {
  return process.cwd();
}
