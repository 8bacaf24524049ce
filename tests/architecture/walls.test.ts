// @vitest-environment node
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectRoot } from './projectFiles';

/** Each breach stands alone in a file of that room; the linter must stop every one of them. */
const breaches = [
  ['domain/breach.ts', "import { x } from '@/storage/x';"],
  ['domain/breach.ts', "import { x } from '@/webmail/read';"],
  ['domain/breach.ts', "import { x } from '@/messaging/protocol';"],
  ['domain/breach.ts', "import { x } from 'dexie';"],
  ['domain/breach.ts', "import { x } from 'react';"],
  ['domain/breach.ts', "import { x } from 'wxt/browser';"],
  ['domain/breach.ts', "import { x } from 'zod';"],
  ['domain/deep/er/breach.ts', "import { x } from '@/storage/x';"],
  ['domain/breach.ts', 'export const x = Date.now();'],
  ['domain/breach.ts', "export const x = document.createElement('p');"],
  ['webmail/gmail/breach.ts', "import { x } from '@/storage/x';"],
  ['webmail/gmail/breach.ts', "import { x } from '@/overlay/x';"],
  ['webmail/gmail/breach.ts', "import { x } from 'zod/mini';"],
  ['webmail/gmail/breach.ts', "export const x = (page: Document) => page.querySelector('p');"],
  ['messaging/breach.ts', "import { x } from '@/storage/x';"],
  ['messaging/breach.ts', "import { x } from '@/overlay/x';"],
  ['storage/breach.ts', "import { x } from '@/messaging/protocol';"],
  ['storage/breach.ts', "import { x } from '@/components/x';"],
  ['storage/breach.ts', "import { x } from 'react';"],
  ['components/breach.ts', "import { x } from '@/storage/x';"],
  ['components/breach.ts', "import { x } from '@/messaging/page';"],
  ['components/breach.ts', "import { x } from 'wxt/browser';"],
  ['overlay/breach.ts', "import { x } from '@/storage/x';"],
  ['overlay/breach.ts', "import { x } from '@/webmail/gmail/selectors';"],
  ['overlay/breach.ts', "import { x } from '@/webmail/index';"],
  ['overlay/breach.ts', "import { x } from 'zod/mini';"],
  ['overlay/breach.ts', "import { x } from 'react';"],
  ['entrypoints/gmail.content/breach.ts', "import { x } from '@/storage/x';"],
  ['entrypoints/gmail.content/breach.ts', "import { x } from '@/components/x';"],
  ['entrypoints/gmail.content/breach.ts', "import { x } from '@/webmail/index';"],
  ['entrypoints/gmail.content/breach.ts', "import { x } from '@/webmail/outlook/x';"],
  ['entrypoints/gmail.content/breach.ts', "import { x } from 'zod/mini';"],
  ['entrypoints/outlook.content/breach.ts', "import { x } from '@/storage/x';"],
  ['entrypoints/outlook.content/breach.ts', "import { x } from '@/webmail/index';"],
  ['entrypoints/outlook.content/breach.ts', "import { x } from '@/webmail/gmail/x';"],
  ['entrypoints/outlook.content/breach.ts', "import { x } from 'zod/mini';"],
  ['commands/breach.ts', "import { x } from '@/entrypoints/background/x';"],
  ['overlay/breach.ts', "export const x = fetch('/');"],
  ['overlay/breach.ts', "export const x = (p: Element) => (p.innerHTML = '');"],
  ['entrypoints/background/breach.ts', "export const x = navigator.sendBeacon('/');"],
] as const;

/** What must pass, so that the walls are not merely closed to everything. */
const passages = [
  ['domain/passage.ts', "import { x } from '@/domain/x';"],
  ['domain/passage.ts', "import { x } from 'zod/mini';"],
  ['domain/passage.ts', "import { x } from 'chrono-node/it';"],
  ['webmail/gmail/passage.ts', "import { x } from '@/domain/mail/x';"],
  ['webmail/gmail/passage.ts', "import { x } from '../read';"],
  ['messaging/passage.ts', "import { x } from '@/domain/mail/x';"],
  ['storage/passage.ts', "import { x } from 'dexie';"],
  ['components/passage.ts', "import { x } from 'react';"],
  ['overlay/passage.ts', "import { x } from '@/messaging/page';"],
  ['overlay/passage.ts', "import { x } from '@/webmail/webmail';"],
  ['entrypoints/gmail.content/passage.ts', "import { x } from '@/webmail/gmail/x';"],
  ['entrypoints/outlook.content/passage.ts', "import { x } from '@/webmail/outlook/x';"],
  ['entrypoints/background/passage.ts', "import { x } from '@/storage/x';"],
  ['commands/passage.ts', "import { x } from '@/webmail/index';"],
] as const;

/** How many of the house's own rules a lone line breaks in that place, in an otherwise empty house. */
async function complaints(place: string, line: string): Promise<string> {
  const house = mkdtempSync(join(tmpdir(), 'premura-walls-'));
  try {
    copyFileSync(join(projectRoot, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
    mkdirSync(dirname(join(house, place)), { recursive: true });
    writeFileSync(join(house, place), `${line}\nexport const used = typeof x;\n`);
    const oxlint = join(projectRoot, 'node_modules/oxlint/bin/oxlint');
    const args = [oxlint, '--format=unix', '.'];
    return await promisify(execFile)(process.execPath, args, { cwd: house }).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

test.concurrent.each(breaches)('the linter stops %s: %s', async (place, line) => {
  expect(await complaints(place, line)).toMatch(/no-restricted-(?:imports|globals|properties)/u);
});

test.concurrent.each(passages)('the linter lets pass %s: %s', async (place, line) => {
  expect(await complaints(place, line)).toBe('');
});
