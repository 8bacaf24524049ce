import { templateFiles } from '@/assets/templates';
import { readTemplates } from '@/domain/templates/readTemplates';

/** Read once, by the first that writes: a panel that only shows need not load them. */
export const builtInTemplates = readTemplates(templateFiles);
