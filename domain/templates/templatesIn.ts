import type { Settings } from '@/domain/people/settings';
import { type Template, type TemplateLanguage, templateLanguages } from './template';
import { withOwn } from './withOwn';

/** What the user is offered: these with their own, in the languages that they write in; in all until they have said which. */
export function templatesIn(
  builtIn: readonly Template[],
  { templateLanguages: spoken, ownTemplates }: Pick<Settings, 'templateLanguages' | 'ownTemplates'>,
): readonly Template[] {
  const templates = withOwn(builtIn, ownTemplates);
  if (spoken === undefined) return templates;
  return templates.filter(({ language }) => spoken.includes(language));
}

/** In which languages there is a text at all. */
export function languagesOf(templates: readonly Template[]): readonly TemplateLanguage[] {
  const known = new Set(templates.map(({ language }) => language));
  return templateLanguages.filter((one) => known.has(one));
}
