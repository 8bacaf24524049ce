import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../figures';
import type { Measurement } from './measurement';

/** Gzipped, of one webmail (QUALITY speed-9). */
const LIMIT = 25_000;

export const weighing: Measurement = {
  id: 'speed-9',
  measure: async ({ built }) => {
    const weights = Object.entries(built).map(([id, folder]) => [
      id,
      folder === null ? null : weightOf(folder),
    ]);
    const figures = Object.fromEntries(weights) as Figures;
    return [
      {
        id: 'speed-9',
        what: 'scripts in the page, gzipped',
        unit: 'B',
        figures,
        goal: `≤ ${LIMIT} B`,
        reached: figures.premura ?? null,
        limit: LIMIT,
      },
    ];
  },
};

/** Every script that goes into Gmail's page: those that the manifest names for it, and InboxSDK's second one. */
function weightOf(folder: string): number {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly content_scripts: readonly {
      readonly matches: readonly string[];
      readonly js: readonly string[];
    }[];
  };
  const ofGmail = manifest.content_scripts.filter(({ matches }) =>
    matches.some((match) => match.includes('mail.google.com')),
  );
  const named = ofGmail.flatMap(({ js }) => js);
  const second = readdirSync(folder).filter((file) => file === 'pageWorld.js');
  const sizes = [...named, ...second].map(
    (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  );
  return sizes.reduce((total, size) => total + size, 0);
}
