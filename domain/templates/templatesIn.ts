import type { Settings } from '@/domain/people/settings';
import { type Template, type TemplateLanguage, templateLanguages } from './template';

/** Of these those in the languages that the user writes in; all of them until the user has said which. */
export function templatesIn(
  templates: readonly Template[],
  { templateLanguages: spoken }: Pick<Settings, 'templateLanguages'>,
): readonly Template[] {
  if (spoken === undefined) return templates;
  return templates.filter(({ language }) => spoken.includes(language));
}

/** In which languages there is a text at all. */
export function languagesOf(templates: readonly Template[]): readonly TemplateLanguage[] {
  const known = new Set(templates.map(({ language }) => language));
  return templateLanguages.filter((one) => known.has(one));
}
