// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { homedir } from 'node:os';
import { projectRoot } from './projectFiles';
import { shippedBuild, type ShippedBuild } from './shippedBuild';

let shipped: ShippedBuild;
beforeAll(async () => {
  shipped = await shippedBuild();
}, 60_000);

/** Each webmail's script, by the folder of its adapter. */
const scripts = ['gmail', 'outlook'] as const;
const scriptOf = (webmail: string) => `content-scripts/${webmail}.js`;
/** All that Premura adds to each tab of a webmail, in bytes (QUALITY speed-9). */
const MOST_IN_THE_PAGE = 25_000;

const modulesOf = (script: string) => shipped.modules.get(script) ?? [];
const manifest = () => JSON.parse(String(shipped.files.get('manifest.json')));

test('what is tested here is a production build', () => {
  const everything = [...shipped.modules.values()].flat();
  expect(everything.filter((id) => id.includes('.production.')).length).toBeGreaterThan(0);
  expect(everything.filter((id) => id.includes('.development.'))).toEqual([]);
});

describe.each(scripts)("%s's script", (webmail) => {
  const script = scriptOf(webmail);

  test.each([
    ['Dexie', /\/node_modules\/dexie/u],
    ['React', /\/node_modules\/(?:react|react-dom|scheduler)\//u],
    ['Zod', /\/node_modules\/zod\//u],
    ['the polyfill', /\/node_modules\/webextension-polyfill\//u],
    ["WXT's context", /\/content-script-context\.mjs$/u],
    ['the storage', /\/storage\//u],
    ['the panel', /\/(?:components|entrypoints\/sidepanel)\//u],
    ['another webmail', new RegExp(`/webmail/(?!${webmail}/)[^/]+/`, 'u')],
  ])('holds nothing of %s', (_what, pattern) => {
    const own = `/entrypoints/${webmail}.content/index.ts`;
    expect(modulesOf(script).some((id) => id.endsWith(own))).toBe(true);
    expect(modulesOf(script).filter((id) => pattern.test(id))).toEqual([]);
  });

  test('is at most 25 kB gzipped', () => {
    const bytes = gzipSync(shipped.files.get(script) ?? '').byteLength;
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(MOST_IN_THE_PAGE);
  });
});

test('the permissions are those that the privacy text names, and no other', () => {
  const { permissions, optional_permissions, host_permissions, content_scripts } = manifest();
  expect(permissions.toSorted()).toEqual(['alarms', 'sidePanel', 'storage', 'unlimitedStorage']);
  expect(optional_permissions).toEqual(['notifications']);
  const gmail = ['https://mail.google.com/*'];
  const outlook = [
    'https://outlook.cloud.microsoft/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
  ];
  expect(host_permissions.toSorted()).toEqual([...gmail, ...outlook]);
  const matches = content_scripts.map((script: { matches: string[] }) => script.matches);
  expect(matches).toEqual([gmail, outlook]);
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
