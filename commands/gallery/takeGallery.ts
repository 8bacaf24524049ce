import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { albumOf, type Shot } from './album';
import { openStudio, type StudioLanguage, studioLanguages } from './openStudio';
import { scenes } from './scenes';
import { type Look, takePictures } from './takePictures';

const FOLDER = join('screenshots', 'gallery');
const USUAL = { width: 400, scheme: 'light' } as const;
const NARROW = { width: 320, scheme: 'light' } as const;
const FORCED = { width: 400, scheme: 'forced' } as const;
/** Those that are looked at in every language, width and colour: each can follow upon any other. */
const chosen: ReadonlySet<string> = new Set([
  'contact',
  'today',
  'sheet: thank',
  'sheet: record, problem',
  'panel, not followed',
]);
/** Those that are looked at in the user's own colours, too. */
const inForced: ReadonlySet<string> = new Set([
  'contact',
  'sheet: thank',
  'people, several chosen',
  'dashboard, a thousand people',
  'options',
]);

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
  const all = studioLanguages.filter((language) => wanted.lang === '' || language === wanted.lang);
  for (const language of all) shots.push(...(await takeIn(language, wanted)));
  writeFileSync(join(FOLDER, 'index.html'), albumOf(shots));
  console.log(`${shots.length} pictures: ${join(FOLDER, 'index.html')}`);
}

async function takeIn(language: StudioLanguage, { only, lang }: Wanted): Promise<readonly Shot[]> {
  const { studio, close } = await openStudio(language);
  const shots: Shot[] = [];
  const all = scenes.filter(({ name }) => lang !== '' || language === 'en' || chosen.has(name));
  try {
    for (const scene of all) {
      const { name } = scene;
      const usual = lang === '' ? looksIn(language, name) : [{ language, ...NARROW }];
      const looks = name.includes(only) ? usual : [];
      await studio.play(scene, async (page) => {
        const isPanel = page === studio.panel;
        const hasWidth = isPanel || (lang !== '' && page.url().startsWith('chrome-extension:'));
        shots.push(
          ...(await takePictures(page, { name, folder: FOLDER, looks, isPanel, hasWidth })),
        );
      });
    }
    return shots;
  } finally {
    await close();
  }
}

/** Everything once, in English; the chosen ones in each language, width and colour. */
function looksIn(language: StudioLanguage, name: string): readonly Look[] {
  const forced = language === 'en' && inForced.has(name) ? [{ language, ...FORCED }] : [];
  if (!chosen.has(name)) return language === 'en' ? [{ language, ...USUAL }, ...forced] : [];
  const looks = [320, 400].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme })),
  );
  return [...looks, ...forced];
}
