import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { vi } from 'vitest';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { projectRoot } from './projectFiles';

/** The extension as `npm run build` makes it, held in memory. */
export interface ShippedBuild {
  /** Path inside the extension → its bytes. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Script → the modules of which something is left in it. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
}

type ModulesOf = Map<string, readonly string[]>;

/** Has Vite tell what went into each script; no guess from minified text is as sure. */
function recordModules(modules: ModulesOf): Plugin {
  return {
    name: 'premura:record-modules',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const left = Object.entries(chunk.modules).filter(([, module]) => module.renderedLength);
        modules.set(
          chunk.fileName,
          left.map(([id]) => id),
        );
      }
    },
  };
}

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** Builds into a folder of its own: other tests use `.output/chrome-mv3` meanwhile. */
export async function shippedBuild(): Promise<ShippedBuild> {
  const modules: ModulesOf = new Map();
  mkdirSync(join(projectRoot, '.output'), { recursive: true });
  const outDir = mkdtempSync(join(projectRoot, '.output/architecture-'));
  // Vitest sets "test", and React's and Vite's development builds would follow it.
  vi.stubEnv('NODE_ENV', 'production');
  try {
    await build({
      root: projectRoot,
      browser: 'chrome',
      outDir,
      logger: silent,
      vite: () => ({ plugins: [recordModules(modules)] }),
    });
    return { files: filesIn(join(outDir, 'chrome-mv3')), modules };
  } finally {
    vi.unstubAllEnvs();
    rmSync(outDir, { recursive: true, force: true });
  }
}

const say = () => {};
const silent = {
  debug: say,
  log: say,
  info: say,
  warn: say,
  error: console.error,
  fatal: console.error,
  success: say,
  level: 0,
};
