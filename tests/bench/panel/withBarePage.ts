import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../practice-mailbox/projectRoot';
import type { Drawn } from './bare';

/** The extension as it ships, with one page more. */
export class WithBarePage {
  readonly folder = mkdtempSync(join(tmpdir(), 'premura-panel-'));

  static async of(extension: string): Promise<WithBarePage> {
    const made = new WithBarePage();
    cpSync(extension, made.folder, { recursive: true });
    await build({
      configFile: false,
      root: projectRoot(),
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: made.folder,
        emptyOutDir: false,
        lib: {
          entry: join(projectRoot(), 'tests', 'bench', 'panel', 'bare.tsx'),
          formats: ['es'],
          fileName: 'bare',
        },
        rolldownOptions: { output: { entryFileNames: 'bare.js' } },
      },
    });
    return made;
  }

  /** What the bare page shows, in the styles of the panel. */
  shows(drawn: Drawn): void {
    const [styles = ''] = readdirSync(join(this.folder, 'assets')).filter((name) =>
      name.startsWith('sidepanel'),
    );
    const rows = JSON.stringify(drawn).replaceAll('<', String.raw`\u003c`);
    writeFileSync(
      join(this.folder, 'bare.html'),
      `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/assets/${styles}">
<div id="root"></div><script type="application/json" id="drawn">${rows}</script>
<script type="module" src="/bare.js"></script>`,
    );
  }
}
