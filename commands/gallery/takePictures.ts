import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Shot } from './album';

/** How a surface is looked at: the words' language, the width in CSS pixels, the colours. */
export interface Look {
  readonly language: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark' | 'forced';
}

interface Wish {
  readonly name: string;
  readonly folder: string;
  readonly looks: readonly Look[];
  /** The panel is seen as high as it is; other pages whole. */
  readonly isPanel: boolean;
  /** Whether the looks' widths are for this page; the others keep their own. */
  readonly hasWidth: boolean;
}

/** Takes the pictures of what the page shows now, one for each look. */
export async function takePictures(page: Page, wish: Wish): Promise<readonly Shot[]> {
  const usual = page.viewportSize() ?? { width: 1280, height: 800 };
  const shots: Shot[] = [];
  for (const look of wish.looks) {
    const width = wish.hasWidth ? look.width : usual.width;
    await page.setViewportSize({ ...usual, width });
    await dress(page, look.scheme);
    const shot = shotOf(wish.name, { ...look, width });
    await page.screenshot({ path: join(wish.folder, shot.file), fullPage: !wish.isPanel });
    shots.push(shot);
  }
  await dress(page, 'light');
  await page.setViewportSize(usual);
  return shots;
}

async function dress(page: Page, scheme: Look['scheme']): Promise<void> {
  const isForced = scheme === 'forced';
  await page.emulateMedia({
    colorScheme: isForced ? 'dark' : scheme,
    forcedColors: isForced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

function shotOf(name: string, look: Look): Shot {
  const { language, scheme, width } = look;
  const file = `${[name, language, scheme, width].join('.')}.png`.replaceAll(/[ ,:]+/gu, '-');
  return { ...look, name, file };
}
