import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchPremura } from '../../tests/e2e/support/launch';
import { wordsIn } from '../../tests/e2e/support/words';
import { albumOf, type Shot } from './album';
import { pseudoBuild } from './pseudoBuild';
import { pseudoWords } from './pseudoWords';
import type { Scene } from './scene';
import { scenes } from './scenes';
import { type Look, Studio } from './studio';

const FOLDER = join('screenshots', 'gallery');
const USUAL = { width: 400, scheme: 'light' } as const;
const NARROW = { width: 320, scheme: 'light' } as const;
/** Those that are looked at in every language, width and colour: each can follow upon any other. */
const chosen: ReadonlySet<string> = new Set([
  'contact',
  'today',
  'sheet: thank',
  'sheet: record, problem',
  'panel, not followed',
]);
/** In Arabic and Hebrew only the layout is looked at, in pseudo-words. */
const languages = ['en', 'it', 'de', 'fr', 'es', 'ar', 'he'] as const;
type GalleryLanguage = (typeof languages)[number];
/** Those that the practice Gmail speaks. */
const ofGmail = ['en', 'it', 'de', 'ar'] as const;

export interface Wanted {
  /** Words of the names of the surfaces; the others are passed through without a picture. */
  readonly only: string;
  /** Every surface in this language alone, narrow; empty for the usual album. */
  readonly lang: string;
}

export async function takeGallery(wanted: Wanted): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const shots: Shot[] = [];
  const all = languages.filter((language) => wanted.lang === '' || language === wanted.lang);
  for (const language of all) shots.push(...(await takeIn(language, wanted)));
  writeFileSync(join(FOLDER, 'index.html'), albumOf(shots));
  console.log(`${shots.length} pictures: ${join(FOLDER, 'index.html')}`);
}

async function takeIn(language: GalleryLanguage, { only, lang }: Wanted): Promise<readonly Shot[]> {
  const isPseudo = language === 'ar' || language === 'he';
  const ext = isPseudo ? { ext: pseudoBuild(language) } : {};
  const hl = ofGmail.find((one) => one === language) ?? 'en';
  const premura = await launchPremura({ lang: language, hl, ...ext });
  try {
    const panel = await premura.panelInTab();
    await panel.setViewportSize({ width: USUAL.width, height: 800 });
    const looks = lang === '' ? looksIn : () => [{ language, ...NARROW }];
    const looksAt = (name: string) => (name.includes(only) ? looks(language, name) : []);
    const say = isPseudo ? wordsIn('en', (text) => pseudoWords(text, language)) : wordsIn(language);
    const studio = new Studio({ premura, panel, say, language, folder: FOLDER, looksAt });
    const all = scenes.filter(({ name }) => lang !== '' || language === 'en' || chosen.has(name));
    for (const scene of all) await take(scene, studio);
    return studio.shots;
  } finally {
    await premura.close();
    if (ext.ext !== undefined) rmSync(ext.ext, { recursive: true, force: true });
  }
}

async function take({ name, set, strike }: Scene, studio: Studio): Promise<void> {
  const page = (await set(studio)) ?? studio.panel;
  await studio.picture(name, page);
  await strike?.(studio, page);
}

/** Everything once, in English; the chosen ones in each language, width and colour. */
function looksIn(language: GalleryLanguage, name: string): readonly Look[] {
  if (!chosen.has(name)) return language === 'en' ? [{ language, ...USUAL }] : [];
  return [320, 400].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme })),
  );
}
