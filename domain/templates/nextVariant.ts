import { FIRST_OWN_VARIANT } from './ownTemplates';
import { sameGroup } from './sameGroup';
import type { Template } from './template';

/** The number of one more variant of the user's own beside these: the first that is free. */
export function nextVariant(
  templates: readonly Template[],
  group: Pick<Template, 'language' | 'purpose' | 'formality'>,
): number {
  const taken = new Set(
    templates.filter((one) => sameGroup(one, group)).map(({ variant }) => variant),
  );
  let free = FIRST_OWN_VARIANT;
  while (taken.has(free)) free += 1;
  return free;
}
