import type { Template } from './template';

type Group = Pick<Template, 'language' | 'purpose' | 'formality'>;

/** Whether both are offered for the same: one purpose, one language, one form of address. */
export function sameGroup(one: Group, other: Group): boolean {
  return (
    one.language === other.language &&
    one.purpose === other.purpose &&
    one.formality === other.formality
  );
}
