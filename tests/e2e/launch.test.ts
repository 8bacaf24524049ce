import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { launchPremura, type Premura } from './support/launch';
import { poll } from './support/poll';

declare const chrome: typeof browser;

let premura: Premura;

beforeAll(async () => {
  premura = await launchPremura({ provokes: true });
});

afterAll(async () => {
  await premura?.close();
});

test('the worker can be killed and asked again, and the badge is read in between', async () => {
  const { extension, killServiceWorker, badge } = premura;
  const worker = await extension().worker();
  await worker.evaluate(() => Object.assign(globalThis, { keptInMemory: true }));
  await killServiceWorker();
  // The page may have woken a new one at once; what counts is that nothing of the old one is left.
  const isKept = () => 'keptInMemory' in globalThis;
  const kept = (await extension().isWorkerAlive()) && (await worker.evaluate(isKept));
  expect(kept).toBe(false);
  expect(await badge()).toEqual({ text: '', color: expect.stringMatching(/^#[0-9a-f]{6}$/u) });
});

test('the real side panel opens beside the mailbox and can be driven', async () => {
  const panel = await premura.openSidePanel();
  expect(await panel.evaluate('location.pathname')).toBe('/sidepanel.html');
  expect((await panel.screenshot()).length).toBeGreaterThan(1000);
});

test('the panel in a tab is an ordinary page, and its picture is taken at the width that is asked for', async () => {
  const panel = await premura.panelInTab();
  expect(await panel.evaluate(() => location.search)).toMatch(/^\?tab=\d+$/u);
  await panel.close();
  const path = join(tmpdir(), `premura-panel-${process.pid}.png`);
  await premura.screenshotPanel(path, 320, 'dark');
  expect(existsSync(path)).toBe(true);
  rmSync(path);
});

test('the extension is reloaded and its worker is there again', async () => {
  await premura.reloadExtension();
  expect(await premura.extension().isWorkerAlive()).toBe(true);
  const answer = await (await premura.extension().worker()).evaluate(() => 1 + 1);
  expect(answer).toBe(2);
});

test('the witness hears of a request that leaves the page', async () => {
  const { page, witness } = premura;
  expect(witness.strangers).toEqual([]);
  await page.evaluate(() => fetch('https://leak.example/page').catch(() => null));
  await poll('the request', () => witness.strangers.length > 0);
  expect(witness.strangers.map(({ by, url }) => [by, url])).toEqual([
    ['mailbox', 'https://leak.example/page'],
  ]);
});

test('the witness hears of what the worker was refused, also after it was killed', async () => {
  const { witness, extension, killServiceWorker } = premura;
  expect(witness.violations).toEqual([]);
  await killServiceWorker();
  const panel = await premura.panelInTab();
  await panel.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => null));
  await poll('the worker', () => extension().isWorkerAlive());
  await panel.close();
  const worker = await extension().worker();
  await worker.evaluate(() => fetch('https://leak.example/worker').catch(() => null));
  await poll('the violation', () => witness.violations.length > 0);
  expect(witness.violations.join()).toContain('https://leak.example/worker');
});

test('the witness hears of each violation of the page’s policy', async () => {
  const { page, witness } = premura;
  const before = witness.violations.length;
  await page
    .evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.leaked = true';
      document.head.append(script);
    })
    .catch(() => {});
  await poll('the violation', () => witness.violations.length > before);
  expect(witness.violations.at(-1)).toContain('require-trusted-types-for');
});

test('the witness keeps errors of the extension’s own pages', async () => {
  const { witness } = premura;
  const panel = await premura.panelInTab();
  await panel.evaluate(() => console.error('something broke'));
  await poll('the error', () => witness.errors.length > 0);
  expect(witness.errors).toContain('something broke');
  await panel.close();
});

test('what stands in a closed shadow root is read and pressed like any other part of the page', async () => {
  const { page } = premura;
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.style.cssText = 'position:fixed;top:300px;left:400px;z-index:99';
    const button = document.createElement('button');
    button.textContent = 'Thank Giulia';
    button.addEventListener('click', (event) => {
      document.title = `pressed ${event.isTrusted}`;
    });
    host.attachShadow({ mode: 'closed' }).append('Due today', button);
    document.body.append(host);
  });
  expect(await premura.barText()).toContain('Due today Thank Giulia');
  await premura.clickInBar('Thank Giulia');
  expect(await page.title()).toBe('pressed true');
});
