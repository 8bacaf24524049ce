import { sameGroup } from './sameGroup';
import type { Template } from './template';

type Key = Pick<Template, 'language' | 'purpose' | 'formality' | 'variant'>;

/** Whether one stands in the place of the other. */
export function sameTemplate(one: Key, other: Key): boolean {
  return one.variant === other.variant && sameGroup(one, other);
}
