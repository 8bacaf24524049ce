// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { homedir } from 'node:os';
import { projectRoot } from './projectFiles';
import { shippedBuild, type ShippedBuild } from './shippedBuild';

let shipped: ShippedBuild;
beforeAll(async () => {
  shipped = await shippedBuild();
}, 60_000);

const gmail = 'content-scripts/gmail.js';
/** All that Premura adds to each tab of a webmail, in bytes (QUALITY speed-9). */
const MOST_IN_THE_PAGE = 25_000;

const modulesOf = (script: string) => shipped.modules.get(script) ?? [];
const manifest = () => JSON.parse(String(shipped.files.get('manifest.json')));

test('what is tested here is a production build', () => {
  const everything = [...shipped.modules.values()].flat();
  expect(everything.filter((id) => id.includes('.production.')).length).toBeGreaterThan(0);
  expect(everything.filter((id) => id.includes('.development.'))).toEqual([]);
});

test.each([
  ['Dexie', /\/node_modules\/dexie/u],
  ['React', /\/node_modules\/(?:react|react-dom|scheduler)\//u],
  ['Zod', /\/node_modules\/zod\//u],
  ['the polyfill', /\/node_modules\/webextension-polyfill\//u],
  ["WXT's context", /\/content-script-context\.mjs$/u],
  ['the storage', /\/storage\//u],
  ['the panel', /\/(?:components|entrypoints\/sidepanel)\//u],
  ['another webmail', /\/webmail\/(?!gmail\/)[^/]+\//u],
])("Gmail's script holds nothing of %s", (_what, pattern) => {
  expect(modulesOf(gmail).some((id) => id.endsWith('/entrypoints/gmail.content/index.ts'))).toBe(
    true,
  );
  expect(modulesOf(gmail).filter((id) => pattern.test(id))).toEqual([]);
});

test("Gmail's script is at most 25 kB gzipped", () => {
  const bytes = gzipSync(shipped.files.get(gmail) ?? '').byteLength;
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(MOST_IN_THE_PAGE);
});

test('the permissions are those that the privacy text names, and no other', () => {
  const { permissions, optional_permissions, host_permissions, content_scripts } = manifest();
  expect(permissions.toSorted()).toEqual(['alarms', 'sidePanel', 'storage', 'unlimitedStorage']);
  expect(optional_permissions).toEqual(['notifications']);
  expect(host_permissions).toEqual(['https://mail.google.com/*']);
  expect(content_scripts).toHaveLength(1);
  expect(content_scripts[0].matches).toEqual(['https://mail.google.com/*']);
});

test('a page can neither fetch a file of the extension nor speak to it', () => {
  expect(manifest()).not.toHaveProperty('web_accessible_resources');
  expect(manifest()).not.toHaveProperty('externally_connectable');
  expect(manifest().incognito).toBe('not_allowed');
});

test('the pages of the extension may reach nothing but the extension', () => {
  expect(manifest().content_security_policy.extension_pages.split('; ').toSorted()).toEqual(
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-src 'none'",
      "require-trusted-types-for 'script'",
    ].toSorted(),
  );
});

test('the icon is there in every size that browsers ask for', () => {
  const { icons } = manifest();
  expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
  for (const path of Object.values<string>(icons)) {
    expect(shipped.files.has(path.replace(/^\//u, ''))).toBe(true);
  }
});

test('the build names no folder of the machine that made it', () => {
  const own = [projectRoot, homedir()].filter((path) => path.length > 3);
  const naming = [...shipped.files].filter(([, bytes]) => own.some((path) => bytes.includes(path)));
  expect(naming.map(([path]) => path)).toEqual([]);
});

test('two builds are equal to the last byte', async () => {
  const again = await shippedBuild();
  expect([...again.files.keys()].toSorted()).toEqual([...shipped.files.keys()].toSorted());
  const differing = [...shipped.files].filter(([path, bytes]) => {
    return !bytes.equals(again.files.get(path) ?? Buffer.alloc(0));
  });
  expect(differing.map(([path]) => path)).toEqual([]);
}, 60_000);
