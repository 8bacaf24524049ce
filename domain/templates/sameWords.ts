import type { OwnTemplate } from './ownTemplates';
import { sameGroup } from './sameGroup';

/** Whether both say the same for the same, word for word, whatever their numbers. */
export function sameWords(one: OwnTemplate, other: OwnTemplate): boolean {
  return (
    sameGroup(one, other) &&
    one.subject === other.subject &&
    one.opening === other.opening &&
    one.close === other.close
  );
}
