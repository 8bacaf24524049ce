// npx node scripts/draw-icon.mjs: draws assets/icon.svg in the sizes that browsers ask for.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

const folder = new URL('../assets/', import.meta.url);
const mark = readFileSync(new URL('icon.svg', folder), 'utf8');
mkdirSync(new URL('public/icon/', folder), { recursive: true });

const browser = await chromium.launch({ executablePath: findBrowser() });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${mark}`);
  const path = new URL(`public/icon/${size}.png`, folder).pathname;
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
