import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchPremura } from '../../tests/e2e/support/launch';
import { wordsIn } from '../../tests/e2e/support/words';
import { albumOf, type Shot } from './album';
import type { Scene } from './scene';
import { scenes } from './scenes';
import { type Look, Studio } from './studio';

const FOLDER = join('screenshots', 'gallery');
const USUAL = { width: 400, scheme: 'light' } as const;
/** Those that are looked at in every language, width and colour. */
const chosen: ReadonlySet<string> = new Set([
  'contact',
  'today',
  'sheet: thank',
  'sheet: record, problem',
  'panel, not followed',
]);
const languages = ['en', 'it'] as const;
type Language = (typeof languages)[number];

/** @param only words of the names of the surfaces that are wanted; the others are passed through without a picture. */
export async function takeGallery(only: string): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const shots: Shot[] = [];
  for (const language of languages) shots.push(...(await takeIn(language, only)));
  writeFileSync(join(FOLDER, 'index.html'), albumOf(shots));
  console.log(`${shots.length} pictures: ${join(FOLDER, 'index.html')}`);
}

async function takeIn(language: Language, only: string): Promise<readonly Shot[]> {
  const premura = await launchPremura({ lang: language, hl: language });
  try {
    const panel = await premura.panelInTab();
    await panel.setViewportSize({ width: USUAL.width, height: 800 });
    const looksAt = (name: string) => (name.includes(only) ? looksIn(language, name) : []);
    const say = wordsIn(language);
    const studio = new Studio({ premura, panel, say, language, folder: FOLDER, looksAt });
    for (const scene of scenes) await take(scene, studio);
    return studio.shots;
  } finally {
    await premura.close();
  }
}

async function take({ name, set, strike }: Scene, studio: Studio): Promise<void> {
  const page = (await set(studio)) ?? studio.panel;
  await studio.picture(name, page);
  await strike?.(studio, page);
}

/** Everything once, in English; the chosen ones in each language, width and colour. */
function looksIn(language: Language, name: string): readonly Look[] {
  if (!chosen.has(name)) return language === 'en' ? [{ language, ...USUAL }] : [];
  return [320, 400].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme })),
  );
}
