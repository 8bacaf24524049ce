import { FIRST_OWN_VARIANT } from './ownTemplates';
import { sameGroup } from './sameGroup';
import type { Template } from './template';

/** The number of one more variant of the user's own beside these. */
export function nextVariant(
  templates: readonly Template[],
  group: Pick<Template, 'language' | 'purpose' | 'formality'>,
): number {
  const taken = templates.filter((one) => sameGroup(one, group)).map(({ variant }) => variant);
  return Math.max(FIRST_OWN_VARIANT - 1, ...taken) + 1;
}
