import { rmSync } from 'node:fs';
import { launchPremura } from '../../tests/e2e/support/launch';
import { wordsIn } from '../../tests/e2e/support/words';
import { pseudoBuild } from './pseudoBuild';
import { pseudoWords } from './pseudoWords';
import { Studio } from './studio';

/** In Arabic and Hebrew only the layout is looked at, in pseudo-words. */
export const studioLanguages = ['en', 'it', 'de', 'fr', 'es', 'ar', 'he'] as const;
export type StudioLanguage = (typeof studioLanguages)[number];
/** Those that the practice Gmail speaks. */
const ofGmail = ['en', 'it', 'de', 'ar'] as const;

interface OpenStudio {
  readonly studio: Studio;
  readonly close: () => Promise<void>;
}

/** A studio in one language, with the panel in a tab. */
export async function openStudio(language: StudioLanguage): Promise<OpenStudio> {
  const isPseudo = language === 'ar' || language === 'he';
  const ext = isPseudo ? { ext: pseudoBuild(language) } : {};
  const hl = ofGmail.find((one) => one === language) ?? 'en';
  const premura = await launchPremura({ lang: language, hl, ...ext });
  const close = async () => {
    await premura.close();
    if (ext.ext !== undefined) rmSync(ext.ext, { recursive: true, force: true });
  };
  const panel = await premura.panelInTab();
  await panel.setViewportSize({ width: 400, height: 800 });
  const say = isPseudo ? wordsIn('en', (text) => pseudoWords(text, language)) : wordsIn(language);
  return { studio: new Studio({ premura, panel, say, isRightToLeft: isPseudo }), close };
}
