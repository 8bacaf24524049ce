import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStudio, type StudioLanguage } from '@/commands/gallery/openStudio';
import { scenes } from '@/commands/gallery/scenes';
import { axeIn } from './support/axeIn';
import { axeInOverlay } from './support/axeInOverlay';

type Open = Awaited<ReturnType<typeof openStudio>>;

/** What is wrong with a page as it is shown in a scene: nothing is right. */
type Look = (page: Page, open: Open) => Promise<readonly string[]>;

/** Plays every scene of the gallery in this language, each a test of its own. */
function inEveryScene(language: StudioLanguage, look: Look) {
  let open: Open;
  beforeAll(async () => {
    open = await openStudio(language);
  });
  afterAll(async () => {
    await open?.close();
  });
  test.each(scenes)('$name', async (scene) => {
    const found: string[] = [];
    await open.studio.play(scene, async (page) => {
      found.push(...(await look(page, open)));
    });
    expect(found).toEqual([]);
  });
}

const isOurs = (page: Page) => page.url().startsWith('chrome-extension:');

describe('nothing stands in anybody’s way, light and dark', () => {
  inEveryScene('en', async (page) => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const all = isOurs(page) ? await axeIn(page) : await axeInOverlay(page);
      found.push(...all.map((one) => `${colorScheme}: ${one}`));
    }
    await page.emulateMedia({ colorScheme: 'light' });
    return found;
  });
});

describe('from right to left names stand where the words around them begin', () => {
  inEveryScene('ar', async (page) => (isOurs(page) ? await page.evaluate(whatStandsApart) : []));
});

describe.each(['it', 'de', 'ar'] as const)('nothing is wider than its page in %s', (language) => {
  inEveryScene(language, async (page, { studio }) => {
    if (!isOurs(page)) return [];
    const usual = page.viewportSize() ?? { width: 1280, height: 800 };
    // A page of 1280 px at 200 % and 400 %; the panel of 320 px, and of 360 px at 200 %.
    const widths = page === studio.panel ? [320, 180] : [640, 320];
    const tooWide: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ ...usual, width });
      tooWide.push(...(await page.evaluate(whatIsTooWide)).map((one) => `${width} px: ${one}`));
    }
    await page.setViewportSize(usual);
    return tooWide;
  });
});

/** What reaches beyond the page, or must be scrolled sideways in the panel's middle or a sheet. */
function whatIsTooWide(): readonly string[] {
  const scrollers = [...document.querySelectorAll('html, .content, dialog[open]')];
  const wide = scrollers.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  return wide.map(
    ({ localName, className, scrollWidth }) => `${localName}.${className} ${scrollWidth}`,
  );
}

/** Names and quotes in a box of their own whose first line ends short of the box's right edge. */
function whatStandsApart(): readonly string[] {
  return [...document.querySelectorAll('bdi')].flatMap((box) => {
    const words = document.createRange();
    words.selectNodeContents(box);
    const runs = [...words.getClientRects()];
    const top = Math.min(...runs.map(({ bottom }) => bottom));
    const firstLine = runs.filter((run) => run.top < top);
    const gap =
      box.getBoundingClientRect().right - Math.max(...firstLine.map(({ right }) => right));
    const isInLine = getComputedStyle(box).display === 'inline';
    return isInLine || runs.length === 0 || gap < 1 ? [] : [`${gap} px: ${box.textContent}`];
  });
}
