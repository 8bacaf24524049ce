import { templateFiles } from '@/assets/templates';
import { readTemplates } from '@/domain/templates/readTemplates';
import type { Template } from '@/domain/templates/template';

export const allTemplates = readTemplates(templateFiles);

/** For `describe.each`: each with its name. */
export const rows = allTemplates.map((template): readonly [string, Template] => {
  const { language, purpose, formality, variant } = template;
  return [`${language} ${purpose} ${formality} ${variant}`, template];
});
