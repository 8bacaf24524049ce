import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserPath } from '@/commands/support/browserPath';
import type { Selector } from '@/webmail/read';

export interface SelectorsOf {
  /** Where the webmail's saved pages lie. */
  readonly folder: URL;
  readonly selectors: Readonly<Record<string, Selector>>;
  /** How many elements each selector finds in each page; those that find none are not listed. */
  readonly expectedElements: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * STYLE R5: a selector without an expectation does not exist. How many elements each finds in each saved page stands in
 * `expectedElements`; a selector or a fixture that is not listed there fails.
 */
export function testSelectors({ folder, selectors, expectedElements }: SelectorsOf): void {
  const fixtures = readdirSync(folder).filter((file) => file.endsWith('.html'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath(),
      chromiumSandbox: process.getuid?.() !== 0,
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  test('every selector is named like its constant and has a candidate', () => {
    for (const [constant, { name, candidates }] of Object.entries(selectors)) {
      expect(name).toBe(constant);
      expect(candidates.length).toBeGreaterThan(0);
    }
  });

  test('every fixture has its list', () => {
    expect(Object.keys(expectedElements).toSorted()).toEqual(fixtures.toSorted());
  });

  test('every selector finds something in one of the fixtures', () => {
    const found = new Set(Object.values(expectedElements).flatMap((counts) => Object.keys(counts)));
    expect([...found].toSorted()).toEqual(Object.keys(selectors).toSorted());
  });

  test.each(fixtures)('%s holds what its list says, for every selector', async (fixture) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(readFileSync(new URL(fixture, folder), 'utf8'), { waitUntil: 'commit' });
    const counts: Record<string, number> = {};
    for (const { name, any } of Object.values(selectors)) {
      const count = await page.locator(`css=${any}`).count();
      if (count > 0) counts[name] = count;
    }
    await page.close();
    expect(counts).toEqual(expectedElements[fixture]);
  });
}
