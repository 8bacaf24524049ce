import { build } from 'vite';

/** A file of Premura and all that it needs, as a script that puts it into a page as `premura`. */
export async function bundleOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@\//u, replacement: `${process.cwd()}/` }] },
    build: {
      write: false,
      minify: false,
      target: 'chrome144',
      lib: { entry, formats: ['iife'], name: 'premura' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Vite gave no bundle');
  return `${output.output[0].code}; globalThis.premura = premura.gmail ?? premura.outlook ?? premura;`;
}
