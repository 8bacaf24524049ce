import { parseTemplates } from './parseTemplates';
import type { Template } from './template';

/**
 * All templates of the given files (path → text), in the order of the paths.
 * @throws with file and line where one is not in the form of a template.
 */
export function readTemplates(files: Readonly<Record<string, string>>): readonly Template[] {
  return Object.entries(files)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([where, markdown]) => parseTemplates(markdown, where));
}
